import { raises, tests } from '#problem';
import type { Value } from '#problem';
import type { ema_coefficients } from './reference.ts';

/** An initial value, and four that came after it. */
const SEEN = [7, 2, -1, 4, 1.5];

export default tests<typeof ema_coefficients>(
  { name: 'Three values after the initial one', example: true, cases: [{ args: [3n, 0.9] }] },
  {
    name: 'With no values, or with decay = 1, the initial value is all there is',
    cases: [{ args: [0n, 0.9] }, { args: [0n, 0] }, { args: [3n, 1] }],
  },
  {
    name: 'A hundred values and the initial one share a weight of 1',
    cases: [
      { args: [100n, 0.99], view: (coefficients) => sum(numbersOf(coefficients)) },
      { args: [100n, 0.99], view: (coefficients) => sum(numbersOf(coefficients).slice(1)) },
    ],
  },
  { name: 'decay = 0 leaves the newest value alone', cases: [{ args: [4n, 0] }] },
  {
    name: 'The weighted sum is what the recursion gives',
    cases: [
      {
        given: { seen: SEEN },
        expr: 'np.dot(ema_coefficients(len(seen) - 1, 0.8), seen)',
        expected: (reference) => dot(reference(BigInt(SEEN.length - 1), 0.8), SEEN),
      },
    ],
  },
);

/** @throws TypeError for a value that is no sequence of numbers. */
function numbersOf(value: Value): number[] {
  if (Array.isArray(value)) return value.map(Number);
  if (typeof value === 'object' && value !== null && 'data' in value)
    return Array.from(value.data, Number);
  if (typeof value === 'object' && value !== null && 'items' in value)
    return value.items.map(Number);
  throw new TypeError('These are no numbers.');
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** As NumPy's, which refuses what is not equally long. */
function dot(one: readonly number[], other: readonly number[]): number {
  if (one.length !== other.length) throw raises('ValueError');
  return sum(one.map((item, at) => item * (other[at] ?? 0)));
}
