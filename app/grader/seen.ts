import type { AnyCase, Asked, Outcome, Played, Problem, Programs } from '#problem';
import { imagineSteps } from './imagine.ts';
import { findFault } from './judge.ts';

/** A case that came back. */
export interface Seen extends Played {
  readonly scenario: AnyCase;
}

/**
 * The cases that came back.
 *
 * @param played what came back, by test and case; null for a test without all its outcomes.
 */
export function seenCases(
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

/**
 * Whether these programs would have played a case as it was played.
 *
 * @throws whatever one of the programs throws, except what it throws in Python's name.
 */
export function isPlayedBy(
  programs: Programs,
  { scenario, ...played }: Seen,
  asked: Asked,
): boolean {
  let step = 0;
  for (const one of imagineSteps(scenario, programs, asked)) {
    const got = played.outcomes[step++];
    if (!got || !changesAll(one, got) || findFault(one, got, scenario, played)) return false;
  }
  return true;
}

/** Whether what the twin changes in place was changed; that nothing else was, is for the judge. */
function changesAll(imagined: Outcome, got: Outcome): boolean {
  if (imagined.kind !== 'returned' || got.kind !== 'returned') return true;
  return [...imagined.changed].every((name) => got.changed.has(name));
}
