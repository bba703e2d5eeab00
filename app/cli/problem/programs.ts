import type { Problem } from '#problem';
import { countPassed, verdictsOf } from '../../grader/index.ts';
import type { Verdict } from '../../grader/index.ts';
import { wrong } from './finding.ts';
import type { Finding } from './finding.ts';
import { textOf } from './folder.ts';
import type { Folder } from './folder.ts';
import type { Play } from './play.ts';
import { placeOfTest } from './testForms.ts';
import { adviseOnInts } from './wholeFloats.ts';

/** What the solution came to: what is wrong, and the milliseconds of each test. */
export interface Solved {
  readonly findings: readonly Finding[];
  readonly times: readonly { readonly name: string; readonly ms: number }[];
}

/** The Python solution passes every test. */
export async function checkSolution(folder: Folder, problem: Problem, play: Play): Promise<Solved> {
  const file = 'solution.py';
  if (!folder.files.has(file)) return { findings: [], times: [] };
  const { ending, record } = await play(textOf(folder, file), problem);
  if (ending.kind === 'refused')
    return { findings: [refusal(file, ending.error, 'the solution')], times: [] };
  const verdicts = verdictsOf(record.rows);
  const findings = verdicts.flatMap((verdict, index) => {
    const name = problem.tests[index]?.name ?? '';
    return verdict.status === 'passed' ? [] : [faultOf(verdict, name, folder)];
  });
  const times = verdicts.map((verdict, index) => ({
    name: problem.tests[index]?.name ?? '',
    ms: 'ms' in verdict ? verdict.ms : 0,
  }));
  return { findings, times };
}

/** The starter loads, and does not solve the problem. */
export async function checkStarter(
  folder: Folder,
  problem: Problem,
  play: Play,
): Promise<readonly Finding[]> {
  const file = 'starter.py';
  if (!folder.files.has(file)) return [];
  const { ending, record } = await play(textOf(folder, file), problem);
  if (ending.kind === 'refused') return [refusal(file, ending.error, 'the starter')];
  const isSolved = countPassed(verdictsOf(record.rows)) === problem.tests.length;
  return isSolved
    ? [wrong(file, 'the starter passes every test: leave the work to the learner')]
    : [];
}

/** Python could not load a program, or it lacks what is asked for. */
export const refusal = (
  file: string,
  { type, message, line }: { type: string; message: string; line: number | null },
  what: string,
): Finding =>
  wrong(file, `${what} cannot be loaded: ${type}: ${message}`, { line: line ?? 1, column: 1 });

function faultOf(verdict: Verdict, name: string, folder: Folder): Finding {
  const { message, input } = verdict;
  const call = input.split('\n').join('; ');
  const advice = 'error' in verdict ? adviseOnInts(verdict.error) : null;
  if (advice) return wrong('tests.ts', `"${name}": ${call}: ${advice}`, placeOfTest(folder, name));
  const line = 'error' in verdict ? verdict.error.line : null;
  return wrong('solution.py', `the solution fails "${name}": ${call}: ${message}`, {
    line: line ?? 1,
    column: 1,
  });
}
