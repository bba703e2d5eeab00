import type { AnyCase, AnyMistake, Outcome, Played, Problem, Programs } from '#problem';
import { imagine } from './imagine.ts';
import { findFault, judge } from './judge.ts';

type AnyTwin = AnyMistake['twins'][number];

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
  const seen = seenCases(problem, played);
  const isWrong = ({ scenario, ...one }: Seen) =>
    judge(scenario, one, reference, statement).wrong !== null;
  if (!holds(() => seen.some(isWrong))) return null;
  const explains = (programs: Programs) =>
    seen.every((one) => isSame(imagine(one.scenario, programs, statement), one));
  const found = mistakes.filter(({ twins }) =>
    twins.some((twin) => holds(() => explains(inPlace(twin, problem)))),
  );
  return found.length === 1 ? (found[0]?.sentence ?? null) : null;
}

interface Seen extends Played {
  readonly scenario: AnyCase;
}

/** The cases that came back. */
function seenCases(
  { tests }: Problem,
  played: readonly (readonly Played[] | null)[],
): readonly Seen[] {
  return tests.flatMap(({ cases }, test) =>
    cases.flatMap((scenario, index) => {
      const one = played[test]?.[index];
      return one ? [{ scenario, ...one }] : [];
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

/** The reference's programs, the twin's in their place. */
function inPlace(twin: AnyTwin, { reference, statement }: Problem): Programs {
  const own = typeof twin === 'function' ? { [statement.entry.name]: twin } : twin;
  return { ...reference, ...own };
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
