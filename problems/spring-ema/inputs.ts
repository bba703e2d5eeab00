import * as fc from 'fast-check';
import { inputs } from '#problem';
import { array } from 'numpy-ts/core';
import type { spring_step } from './reference.ts';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const coordinate = fc.oneof(
  { withCrossShrink: true },
  fc.integer({ min: -100, max: 100 }),
  between(-100, 100),
);

/** Where the particle is, how fast, and where it is drawn to: numbers, rows, or arrays of ints. */
const particle = fc.oneof(
  fc.tuple(coordinate, coordinate, coordinate),
  fc
    .array(fc.tuple(coordinate, coordinate, coordinate), { minLength: 1, maxLength: 6 })
    .map((all) => [0, 1, 2].map((at) => array(all.map((one) => one[at]))) as Triple),
  fc
    .array(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 3, maxLength: 3 }), {
      minLength: 1,
      maxLength: 4,
    })
    .map(
      (all) =>
        [0, 1, 2].map((at) =>
          array(
            all.map((one) => [one[at]]),
            'int64',
          ),
        ) as Triple,
    ),
);
type Triple = [Array, Array, Array];
type Array = ReturnType<typeof array>;

/** Valid inputs: springs and friction down to 0, any mass and length of step. */
export default inputs<typeof spring_step>(
  fc.record({
    args: fc
      .tuple(particle, fc.oneof({ withCrossShrink: true }, fc.constant(0), between(0, 5)))
      .map(([[ema, velocity, weights], k]) => [ema, velocity, weights, k] as const),
    kwargs: fc.record(
      {
        damping: fc.oneof({ withCrossShrink: true }, fc.constant(0), between(0, 5)),
        mass: fc.oneof({ withCrossShrink: true }, fc.constant(1), between(0.1, 10)),
        dt: fc.oneof({ withCrossShrink: true }, fc.constant(1), between(0.01, 2)),
      },
      { requiredKeys: [] },
    ),
    tolerance: fc.constant({ absolute: 1e-9 }),
  }),
);
