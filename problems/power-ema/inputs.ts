import * as fc from 'fast-check';
import { inputs } from '#problem';
import { array } from 'numpy-ts/core';
import type { power_ema } from './reference.ts';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const width = between(0.01, 0.2886);
const value = fc.oneof(
  { withCrossShrink: true },
  fc.integer({ min: -100, max: 100 }),
  between(-100, 100),
);
const tolerance = { relative: 1e-6, absolute: 1e-6 };

const averages = fc.integer({ min: 0, max: 4 }).chain((columns) => {
  const values =
    columns === 0
      ? fc.array(value, { minLength: 1, maxLength: 40 })
      : fc
          .array(fc.array(value, { minLength: columns, maxLength: columns }), {
            minLength: 1,
            maxLength: 12,
          })
          .map((rows) => array(rows));
  return fc.tuple(values, width).map((args) => ({ args, tolerance }));
});

/** Valid inputs: values or rows of them, and widths and exponents in the range that is asked for. */
export default inputs<typeof power_ema>(
  fc.oneof(
    averages,
    width.map((sigma) => ({ of: 'gamma_from_sigma', args: [sigma], tolerance })),
    between(0, 200).map((gamma) => ({ of: 'sigma_rel', args: [gamma] })),
  ),
);
