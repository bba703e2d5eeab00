import { execFile } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page } from '@playwright/test';
import type { RunState } from '../../app/session/run.ts';
import { NAMES, SLUG, expect, test } from './gradus.ts';

/** Whole programs; the first word of a file's name says what comes of it. */
const FOLDER = 'tests/programs';
const FILES = readdirSync(FOLDER).filter((file) => file.endsWith('.py'));

// The dev server's modules keep their names, so that the page's own verdicts can be read there.
test.use({ baseURL: 'http://localhost:4198/' });

test('the page and "grade" say the same of every program', async ({ problem, page }) => {
  test.setTimeout(15 * 60_000);
  expect(FILES.length).toBeGreaterThanOrEqual(60);
  const shown = new Map<string, Result>();
  await problem.open();
  for (const file of FILES) {
    const run = async () => {
      const code = readFileSync(`${FOLDER}/${file}`, 'utf8');
      await problem.replaceCode(code);
      await problem.run().click();
      const { source, ...result } = await endOfRun(page);
      expect.soft(source, `${file}, as it ran`).toBe(code.replaceAll('\r\n', '\n'));
      expect.soft(kindOf(result), `${file}, on the page`).toBe(file.split('-')[0]);
      shown.set(file, result);
    };
    await test.step(file, run, { timeout: 60_000 });
  }
  const graded = await grade();
  expect([...graded.keys()].toSorted()).toEqual(FILES.toSorted());
  expect(FILES.flatMap((file) => differences(file, shown.get(file), graded.get(file)))).toEqual([]);
});

/** What a learner is told of a program, named as in `grade --json`. */
interface Result {
  readonly refused: Readonly<Record<(typeof REFUSAL)[number], unknown>> | null;
  readonly tests: readonly Readonly<Record<(typeof TEST)[number], string>>[];
  readonly printed: string;
}

const REFUSAL = ['type', 'message', 'line'] as const;
const TEST = ['name', 'status', 'message', 'input', 'expected', 'actual', 'printed'] as const;

/** What the page's own store holds when the run has ended, and the code that it ran. */
async function endOfRun(page: Page): Promise<Result & { readonly source: string }> {
  const { phase, rows, printed, source } = await page.evaluate(async (store) => {
    const { useRun } = (await import(store)) as typeof import('../../app/session/run.ts');
    return new Promise<RunState>((resolve) => {
      const look = (run: RunState) => run.phase.kind === 'ended' && resolve(run);
      look(useRun.getState());
      useRun.subscribe(look);
    });
  }, '/app/session/run.ts');
  const ending = phase.kind === 'ended' ? phase.ending : null;
  const tests = rows.map((row, at) => {
    if (typeof row.state === 'string') throw new Error(`Test ${at + 1} has no verdict.`);
    const evidence = { actual: '', ...row.state };
    return { ...evidence, name: NAMES[at] ?? '', printed: row.printed };
  });
  return { refused: ending?.kind === 'refused' ? ending.error : null, tests, printed, source };
}

/** The first word of a file's name, by what came of its program. */
function kindOf({ refused, tests, printed }: Result): string {
  const statuses = new Set(tests.map(({ status }) => status));
  if (refused) return 'refused';
  if (statuses.has('crashed')) return 'crashes';
  if (statuses.has('timed-out')) return 'hangs';
  if (statuses.has('raised')) return 'raises';
  if (statuses.has('failed')) return 'wrong';
  const hasPassed = tests.length === NAMES.length && statuses.size === 1 && statuses.has('passed');
  if (!hasPassed) return 'nothing known';
  return printed === '' ? 'right' : 'prints';
}

/** What the command says of every program, by the file's name. */
async function grade(): Promise<ReadonlyMap<string, Result>> {
  const args = ['app/cli/run.cjs', 'grade', SLUG, '--json', '--jobs', '2', FOLDER];
  const lines = await new Promise<string>((resolve, reject) =>
    // Its exit code says that programs failed, as they should.
    execFile(process.execPath, args, { maxBuffer: 2 ** 26 }, (_, stdout, stderr) =>
      stdout ? resolve(stdout.trim()) : reject(new Error(stderr)),
    ),
  );
  const results = lines.split('\n').map((line): Result & { file: string } => JSON.parse(line));
  return new Map(results.map((result) => [basename(result.file), result]));
}

/** Where the two disagree: on which program, which test, which field. */
function differences(file: string, page?: Result, command?: Result): string[] {
  const [shown, graded] = [factsOf(page), factsOf(command)];
  return [...new Set([...shown.keys(), ...graded.keys()])].flatMap((fact) => {
    const [one, other] = [shown, graded].map((facts) => JSON.stringify(facts.get(fact)));
    return one === other ? [] : `${file}, ${fact}: ${one} on the page, ${other} by grade`;
  });
}

/** Each thing that is said, by a name for it. */
const factsOf = ({ refused = null, tests = [], printed = '' }: Partial<Result> = {}) =>
  new Map<string, unknown>([
    ['printed', printed],
    ...REFUSAL.map((field) => [`refused ${field}`, refused?.[field]] as const),
    ...tests.flatMap((one, at) =>
      TEST.map((field) => [`${NAMES[at]}, ${field}`, one[field]] as const),
    ),
  ]);
