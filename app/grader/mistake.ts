import type { AnyCase, Outcome, Played, Problem, Program } from '#problem';
import { imagine } from './imagine.ts';
import { findFault, judge } from './judge.ts';

/**
 * The sentence of the one known mistake that explains every outcome of a run, or null when none
 * or several would, or nothing is wrong.
 *
 * @param played what came back, by test and case; null for a test without all its outcomes.
 */
export function findMistake(
  problem: Problem,
  played: readonly (readonly Played[] | null)[],
): string | null {
  const { mistakes, reference, statement } = problem;
  const { entry } = statement;
  const seen = seenCases(problem, played);
  const isWrong = ({ scenario, ...one }: Seen) =>
    judge(scenario, one, reference, entry).wrong !== null;
  if (!holds(() => seen.some(isWrong))) return null;
  const explains = (program: Program) =>
    seen.every((one) => isSame(imagine(one.scenario, program, entry), one));
  const found = mistakes.filter(({ twins }) =>
    twins.some((twin) => holds(() => explains(asProgram(twin)))),
  );
  return found.length === 1 ? (found[0]?.sentence ?? null) : null;
}

interface Seen extends Played {
  readonly scenario: AnyCase;
}

/** The cases that came back and that a twin can be put to, which sees no Python source. */
function seenCases(
  { tests }: Problem,
  played: readonly (readonly Played[] | null)[],
): readonly Seen[] {
  return tests.flatMap(({ cases }, test) =>
    cases.flatMap((scenario, index) => {
      const one = played[test]?.[index];
      return one && !('expr' in scenario) ? [{ scenario, ...one }] : [];
    }),
  );
}

/** Nothing is explained by a reference or a twin that fails in TypeScript. */
function holds(check: () => boolean): boolean {
  try {
    return check();
  } catch {
    return false;
  }
}

/** Not an arrow function, so that `new` gives what the twin of a class returns. */
function asProgram(twin: (...args: never[]) => unknown): Program {
  return function (...args: never[]) {
    return twin(...args);
  };
}

function isSame(imagined: readonly Outcome[], { scenario, ...played }: Seen): boolean {
  return imagined.every((one, step) => {
    const got = played.outcomes[step];
    return got && changesAll(one, got) && findFault(one, got, scenario, played) === null;
  });
}

/** Whether what the twin changes in place was changed; that nothing else was, is for the judge. */
function changesAll(imagined: Outcome, got: Outcome): boolean {
  if (imagined.kind !== 'returned' || got.kind !== 'returned') return true;
  return [...imagined.changed].every((name) => got.changed.has(name));
}
