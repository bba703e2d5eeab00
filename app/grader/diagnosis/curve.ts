import type { Diagnosis, Recogniser } from './recogniser.ts';
import { mapNumbers } from './numbers.ts';

/** Every number went through one function too many, or too few. */
export const recogniseCurve: Recogniser = () =>
  CURVES.map(([what, hint, change]): Diagnosis => ({
    fact: `Every result is ${what}`,
    hint,
    way: { kind: 'bend', bend: (right) => mapNumbers(right, change) },
  }));

type Curve = readonly [what: string, hint: string, change: (number: number) => number];

const AS_IT_IS = 'return the number as it is.';
const POWER = 'is a power or a root missing, or taken twice?';

/** The cut to whole numbers comes first: where nothing is negative, rounding down is the same. */
const CURVES: readonly Curve[] = [
  ['cut to a whole number', 'is there an int(…), a // or an array of ints on the way?', Math.trunc],
  ['rounded down', 'is there a floor or a // on the way?', Math.floor],
  ['rounded to a whole number', AS_IT_IS, halfToEven],
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((digits): Curve => [
    `rounded to ${digits} decimal${digits === 1 ? '' : 's'}`,
    AS_IT_IS,
    (number) => roundTo(digits, number),
  ]),
  ['without its sign', 'is there an abs(…) or a square on the way?', Math.abs],
  ['1 minus what is expected', 'is a share taken for the rest?', (number) => 1 - number],
  [
    '1 divided by what is expected',
    'are numerator and denominator swapped?',
    (number) => 1 / number,
  ],
  ['the square of what is expected', POWER, (number) => number ** 2],
  ['the square root of what is expected', POWER, Math.sqrt],
];

/** Half a unit is rounded as in Python, not as in `toFixed`; what is off by a bit is no half. */
function roundTo(digits: number, number: number): number {
  const unit = 10 ** digits;
  const isHalf = Math.abs((number * unit) % 1) === 0.5 && (number * unit) / unit === number;
  return isHalf ? halfToEven(number * unit) / unit : Number(number.toFixed(digits));
}

/** As Python rounds: of two whole numbers that are as near, to the even one. */
function halfToEven(number: number): number {
  const rounded = Math.round(number);
  return rounded - number === 0.5 && rounded % 2 !== 0 ? rounded - 1 : rounded;
}
