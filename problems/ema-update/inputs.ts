import fc from 'fast-check';
import { array } from 'numpy-ts/core';
import { inputs } from '#problem';
import type { ema_update } from './reference.ts';

const weight = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const decay = fc.double({ min: 0, max: 1, noNaN: true });

/** The average and the weights, of the same shape. */
const numbers = fc.tuple(weight, weight);
const arrays = fc
  .array(fc.tuple(weight, weight), { maxLength: 6 })
  .map((pairs) => pairs.map(([ema]) => ema))
  .chain((ema) =>
    fc
      .array(weight, { minLength: ema.length, maxLength: ema.length })
      .map((weights) => [array(ema), array(weights)] as const),
  );

/** Valid inputs: numbers or arrays, with a decay or without. */
export default inputs<typeof ema_update>(
  fc.oneof(
    fc.record({ args: numbers }),
    fc.record({ args: fc.tuple(numbers, decay).map(([pair, d]) => [...pair, d] as const) }),
    fc.record({ args: fc.tuple(arrays, decay).map(([pair, d]) => [...pair, d] as const) }),
  ),
);
