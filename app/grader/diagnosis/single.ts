import type { Value } from '#problem';
import { distance } from '../closeness.ts';
import { amendValue } from './recogniser.ts';
import type { Place, Recogniser } from './recogniser.ts';
import { align } from './leaves.ts';

/** Every number is one that single precision can hold, and is off by no more than its rounding. */
export const recogniseSingle: Recogniser = () => [
  {
    fact: 'Every result is rounded to single precision',
    hint: 'is there a float32 on the way?',
    way: amendValue(asIfDouble),
  },
];

/** The rounding of single precision, eight times: a result is seldom that of one operation. */
const ROUNDING = 2 ** -21;

function asIfDouble(got: Value, wanted: Value, { step }: Place): Value | null {
  // Roundings add up in a chain, as a random walk.
  const allowed = { absolute: 0, relative: ROUNDING * Math.sqrt(step + 1) };
  const isSingle = ([w, g]: readonly [Value, Value]) =>
    typeof g !== 'number' || Number.isInteger(g)
      ? distance(w, g) === null
      : Math.fround(g) === g && distance(w, g, allowed) === null;
  return align(wanted, got)?.every(isSingle) ? wanted : null;
}
