import type { AnyMistake, Played, Problem, Programs } from '#problem';
import { judge } from './judge.ts';
import { isPlayedBy, seenCases } from './seen.ts';
import type { Seen } from './seen.ts';

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
    seen.every((one) => isPlayedBy(programs, one, statement));
  const found = mistakes.filter(({ twins }) =>
    twins.some((twin) => holds(() => explains(inPlace(twin, problem)))),
  );
  return found.length === 1 ? (found[0]?.sentence ?? null) : null;
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
