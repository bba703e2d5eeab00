import type { CallEnd, Stepping } from '../../session/stepping.ts';

/**
 * What calls have come to by a step that is the last of its call: with it, those after it that run no
 * line of the learner's, as the reading of an attribute.
 */
export function endsAt({
  trace: { steps },
  at,
  ends,
}: Pick<Extract<Stepping, { kind: 'open' }>, 'trace' | 'at' | 'ends'>): readonly CallEnd[] {
  const [call, next] = [steps[at]?.call ?? 0, steps[at + 1]?.call];
  if (call === next) return [];
  return ends.slice(call === steps[0]?.call ? 0 : call, next).filter(isCompared);
}

/** An object that was made is not compared. */
const isCompared = ({ expected }: CallEnd) => expected !== null;
