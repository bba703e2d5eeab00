import { inputs } from '#problem';
import fc from 'fast-check';
import { array } from 'numpy-ts/core';
import type { ema_debiased } from './reference.ts';

const number = fc.oneof(
  { withCrossShrink: true },
  fc.integer({ min: -100, max: 100 }),
  fc.double({ min: -100, max: 100, noNaN: true }),
);
const numbers = fc.array(number, { maxLength: 30 });
const rows = fc
  .integer({ min: 1, max: 4 })
  .chain((width) =>
    fc.array(fc.array(number, { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: 12,
    }),
  )
  .map((items) => array(items));
const wholeNumbers = fc
  .array(fc.integer({ min: -100, max: 100 }), { minLength: 1, maxLength: 12 })
  .map((items) => array(items, 'int64'));

/** Closer to 1 the rounding of the divisor, 1 - decay^t, would be as large as the tolerance. */
const decay = fc.oneof(
  { withCrossShrink: true },
  fc.constantFrom(0, 0.5, 0.9, 0.999),
  fc.double({ min: 0, max: 0.9999, noNaN: true }),
);

/** Lists, arrays of floats and ints, and rows, some of them empty; any decay below 1. */
export default inputs<typeof ema_debiased>(
  fc.record({
    args: fc.tuple(fc.oneof(numbers, wholeNumbers, rows), decay),
    container: fc.constant(true as const),
  }),
);
