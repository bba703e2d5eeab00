import { execFile } from 'node:child_process';
import { mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { wrong } from './finding.ts';
import type { Finding } from './finding.ts';

/**
 * What the TypeScript compiler says about folders, by folder: one run for all of them.
 *
 * @param folders absolute paths; they may be outside the project, whose packages they use.
 * @throws Error when the compiler cannot be run.
 */
export async function checkTypes(
  folders: readonly string[],
): Promise<ReadonlyMap<string, readonly Finding[]>> {
  const real = new Map(folders.map((folder) => [folder, realpathSync(folder)]));
  let faults = await findFaults([...real.values()]);
  if (faults.some(({ isSyntax }) => isSyntax)) {
    // The compiler looks at no types, of no folder, while one file cannot be read.
    const others = [...real.values()].filter((folder) => within(folder, faults).length === 0);
    if (others.length > 0) faults = [...faults, ...(await findFaults(others))];
  }
  return new Map(
    [...real].map(([folder, path]) => [
      folder,
      within(path, faults).map((fault) =>
        wrong(relative(path, fault.path).replaceAll(sep, '/'), plain(fault.message), fault),
      ),
    ]),
  );
}

const within = (folder: string, faults: readonly Fault[]) =>
  faults.filter(({ path }) => path.startsWith(`${folder}${sep}`));

async function findFaults(folders: readonly string[]): Promise<readonly Fault[]> {
  const config = resolve(CACHE, `${process.pid}-${count++}.json`);
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(config, JSON.stringify(configFor(folders)));
  try {
    return readFaults(await compile(config));
  } finally {
    rmSync(config, { force: true });
  }
}

/** Inside the project, so that the names of types are looked up where its packages are. */
const CACHE = 'node_modules/.cache/gradus-problem';
const PACKAGES = resolve('node_modules');
let count = 0;

const configFor = (folders: readonly string[]) => ({
  extends: resolve('tsconfig.json'),
  compilerOptions: {
    paths: {
      '#problem': [resolve('app/problem/index.ts')],
      'numpy-ts/core': [join(PACKAGES, 'numpy-ts/dist/types/core.d.ts')],
      'fast-check': [join(PACKAGES, 'fast-check/lib/fast-check.d.ts')],
    },
  },
  include: folders,
});

interface Fault {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly isSyntax: boolean;
  message: string;
}

/** What the compiler prints, which is much where much is wrong. */
const MOST_BYTES = 50_000_000;

function compile(config: string): Promise<string> {
  const tsc = join(PACKAGES, 'typescript/bin/tsc');
  const args = [tsc, '--project', config, '--noEmit', '--pretty', 'false'];
  return new Promise((done, fail) =>
    execFile(process.execPath, args, { maxBuffer: MOST_BYTES }, (error, stdout, stderr) => {
      if (!error || stdout !== '') done(stdout);
      else fail(new Error(`The TypeScript compiler could not be run: ${stderr || error.message}`));
    }),
  );
}

/** A message goes on in indented lines; the last of them is the nearest to what is wrong. */
function readFaults(output: string): readonly Fault[] {
  const faults: Fault[] = [];
  let first = '';
  for (const text of output.split(/\r?\n/)) {
    const [, path, line, column, code, message = ''] = FAULT.exec(text) ?? [];
    const last = faults.at(-1);
    if (path !== undefined) {
      first = message;
      faults.push({
        path: absolute(path),
        line: Number(line),
        column: Number(column),
        isSyntax: Number(code) < 2_000,
        message,
      });
    } else if (last && text.startsWith(' ')) last.message = `${first} ${text.trim()}`;
  }
  return faults;
}

/** Of the forms that a case may have the compiler explains one, and rarely the one that was meant. */
function plain(message: string): string {
  const [, given = '', program = ''] =
    NO_CASE.map((pattern) => pattern.exec(message)).find((found) => found !== null) ?? [];
  if (program === '') return message;
  const isIntMeant = program.includes('bigint') && /\bnumber\b/.test(given);
  return `${given} is no case of ${program}: mind the number and types of its arguments${isIntMeant ? ' (an int is written 3n)' : ''}, and which properties it has`;
}

/** Of the tests, and of the generated inputs. */
const NO_CASE = [
  /^Type '(.*?)' is not assignable to type 'Case<(.*?)>'\./,
  /^Argument of type 'Arbitrary<(.*?)>' is not assignable to parameter of type 'Arbitrary<Case<(.*?)>>'\./,
];

const FAULT = /^(.+?)\((\d+),(\d+)\): error TS(\d+): (.*)$/;

const absolute = (path: string) => resolve(dirname(resolve('tsconfig.json')), path);
