import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

/** The programs, a folder for each kind of them. */
export const FOLDER = 'tests/hostile/programs';

/** A program as somebody hands it in, and what it must get. */
export interface Program {
  /** The folder, which says what kind of program it is. */
  readonly group: string;
  readonly name: string;
  readonly path: string;
  readonly source: string;
  /** As `describeVerdict` writes it; of a refusal the line may be left open. */
  readonly must: string;
}

/** What came of a program: of its tests, in their order, or why there are none. */
export interface Verdict {
  readonly refused: { readonly type: string; readonly line: number | null } | null;
  readonly statuses: readonly string[];
}

/**
 * Every program of the suite. Its first line states the verdict: `# must: passed`, or another
 * status that all tests share, or one for each, or `refused SyntaxError line 3`.
 *
 * @throws Error that names the file when the line is missing or is no verdict.
 */
export function readPrograms(): readonly Program[] {
  return readdirSync(FOLDER)
    .toSorted()
    .flatMap((group) =>
      readdirSync(join(FOLDER, group))
        .toSorted()
        .map((file) => readProgram(group, join(FOLDER, group, file))),
    );
}

/** The first so many of every kind. */
export const takeOfEach = (most: number, programs: readonly Program[]) =>
  programs.filter(({ group }, at) => programs[at - most]?.group !== group);

/** Whether a program got what it must. */
export const isRight = ({ must }: Program, verdict: Verdict) =>
  `${describeVerdict(verdict)} `.startsWith(`${must} `);

/** Whether a test passed that must not: the one mistake that a grader may never make. */
export function isFalsePass({ must }: Program, { statuses }: Verdict): boolean {
  const stated = must.startsWith('refused ') ? [] : must.split(' ');
  return statuses.some((status, test) => status === 'passed' && stated[test] !== 'passed');
}

/** In the words in which it is stated. */
export function describeVerdict({ refused, statuses }: Verdict): string {
  if (!refused) return statuses.join(' ');
  return `refused ${refused.type}${refused.line === null ? '' : ` line ${refused.line}`}`;
}

/** Those that want something which they must not have: `npm test` plays them, and some others. */
export const isAttack = ({ group }: Program) => /^(forging|leaking|reading)$/.test(group);

const TESTS = 5;
const STATUS = /^(passed|failed|raised|timed-out|crashed|not-run)$/;

function readProgram(group: string, path: string): Program {
  const source = readFileSync(path, 'utf8');
  const [, stated = ''] = /^\uFEFF?# must: (.*?)\r?\n/.exec(source) ?? [];
  return { group, name: basename(path, '.py'), path, source, must: readVerdict(path, stated) };
}

function readVerdict(path: string, stated: string): string {
  if (/^refused \w+( line \d+)?$/.test(stated)) return stated;
  const words = stated.split(' ');
  const statuses = words.length === 1 ? Array<string>(TESTS).fill(stated) : words;
  if (statuses.length === TESTS && statuses.every((word) => STATUS.test(word)))
    return statuses.join(' ');
  throw new Error(`${path}:1:1: "${stated}" is no verdict; write one, such as "# must: passed".`);
}
