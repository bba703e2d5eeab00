import type { Page } from '@playwright/test';
import type { PythonError } from '#problem';
import type { RunState } from '../../app/session/run.ts';
import { runGrade } from '../grade/grade.ts';
import {
  describeVerdict,
  isAttack,
  isRight,
  readPrograms,
  takeOfEach,
} from '../hostile/program.ts';
import type { Program } from '../hostile/program.ts';
import { NAMES, SLUG, expect, test } from './gradus.ts';

/** So many of every kind but the attacks, which end in words of the browser or of Node. */
const MOST_OF_A_KIND = 8;
const PROGRAMS = takeOfEach(
  MOST_OF_A_KIND,
  readPrograms().filter((program) => !isAttack(program)),
);

// The dev server's modules keep their names, so that the page's own verdicts can be read there.
test.use({ baseURL: 'http://localhost:4198/' });

test('the page and "grade" say the same of every program', async ({ problem, page }) => {
  test.setTimeout(15 * 60_000);
  expect(PROGRAMS.length).toBeGreaterThanOrEqual(60);
  const shown = new Map<string, Result>();
  await problem.open();
  for (const program of PROGRAMS) {
    const run = async () => {
      await problem.replaceCode(program.source);
      await problem.run().click();
      const { source, ...result } = await endOfRun(page);
      expect
        .soft(source, `${program.path}, as it ran`)
        .toBe(program.source.replaceAll(/\r\n?/g, '\n'));
      expect.soft(wrongly(program, result), `${program.path}, on the page`).toBeNull();
      shown.set(program.path, result);
    };
    await test.step(program.path, run, { timeout: 60_000 });
  }
  const graded = await grade();
  expect([...graded.keys()]).toEqual(PROGRAMS.map(({ path }) => path));
  expect(
    PROGRAMS.flatMap(({ path }) => differences(path, shown.get(path), graded.get(path))),
  ).toEqual([]);
});

/** What a learner is told of a program, named as in `grade --json`. */
interface Result {
  readonly refused: Pick<PythonError, (typeof REFUSAL)[number]> | null;
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

/** The verdict, if it is not the one that the program must get. */
function wrongly(program: Program, { refused, tests }: Result): string | null {
  const verdict = { refused, statuses: tests.map(({ status }) => status) };
  return isRight(program, verdict) ? null : describeVerdict(verdict);
}

/** What the command says of every program, by its path. */
async function grade(): Promise<ReadonlyMap<string, Result>> {
  const paths = PROGRAMS.map(({ path }) => path);
  const { reports, stderr } = await runGrade([SLUG, '--json', '--jobs', '2', ...paths], '.');
  expect(reports.length, stderr).toBe(paths.length);
  return new Map(reports.map((report) => [report.file, report]));
}

/** Where the two disagree: on which program, which test, which field. */
function differences(file: string, page?: Result, command?: Result): string[] {
  const [shown, graded] = [factsOf(page), factsOf(command)];
  return [...new Set([...shown.keys(), ...graded.keys()])].flatMap((fact) => {
    const [one, other] = [shown, graded].map((facts) => settle(JSON.stringify(facts.get(fact))));
    return one === other ? [] : `${file}, ${fact}: ${one} on the page, ${other} by grade`;
  });
}

/** Without an engine's own words on a death, and its count of marks for bytes that are no text. */
const settle = (text = '') =>
  text.replace(/^("Python broke down).*/, '$1').replaceAll(/\uFFFD+/g, '\uFFFD');

/** Each thing that is said, by a name for it. */
const factsOf = ({ refused = null, tests = [], printed = '' }: Partial<Result> = {}) =>
  new Map<string, unknown>([
    ['printed', printed],
    ...REFUSAL.map((field) => [`refused ${field}`, refused?.[field]] as const),
    ...tests.flatMap((one, at) =>
      TEST.map((field) => [`${NAMES[at]}, ${field}`, one[field]] as const),
    ),
  ]);
