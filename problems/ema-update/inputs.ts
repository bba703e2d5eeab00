import { inputs } from '#problem';
import fc from 'fast-check';
import { array, reshape } from 'numpy-ts/core';
import type { ema_update } from './reference.ts';

const wholeNumber = fc.integer({ min: -1_000, max: 1_000 });
const number = fc.oneof(
  { withCrossShrink: true },
  wholeNumber,
  fc.double({ min: -1_000, max: 1_000, noNaN: true }),
);
const decay = fc.oneof(
  { withCrossShrink: true },
  fc.constantFrom(0, 1, 0.5, 0.9, 0.99),
  fc.double({ min: 0, max: 1, noNaN: true }),
);

const numbers = fc.record({ args: fc.tuple(number, number, decay) });
const numbersByDefault = fc.record({ args: fc.tuple(number, number) });

/** Two arrays of one shape, of floats or ints. */
const arrays = fc
  .tuple(
    fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }),
    fc.constantFrom('float64' as const, 'int64' as const),
  )
  .chain(([shape, dtype]) => {
    const size = shape.reduce((product, length) => product * length, 1);
    const item = dtype === 'int64' ? wholeNumber : number;
    const weights = fc
      .array(item, { minLength: size, maxLength: size })
      .map((items) => reshape(array(items, dtype), shape));
    return fc.record({
      args: fc.tuple(weights, weights, decay),
      container: fc.constant(true as const),
    });
  });

/** Numbers, and arrays of up to three dimensions; any decay, both ends included or left out. */
export default inputs<typeof ema_update>(fc.oneof(numbers, numbersByDefault, arrays));
