import { inputs } from '#problem';
import fc from 'fast-check';
import type { ema_timescales } from './reference.ts';

const decay = fc.oneof(
  { withCrossShrink: true },
  fc.constantFrom(0, 1, 0.5, 0.9, 0.99, 0.999, 0.9999),
  fc.double({ min: 0, max: 1, noNaN: true }),
);
const outside = fc.oneof(
  fc.double({ min: 1, minExcluded: true, noNaN: true }),
  fc.double({ max: 0, maxExcluded: true, noNaN: true }).filter((number) => number < 0),
);
const every = fc.oneof(fc.bigInt({ min: 1n, max: 100n }), fc.constantFrom(1n, 10_000n));

/** Any decay, both ends included and `every` left out at times; decays out of range raise. */
export default inputs<typeof ema_timescales>(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ args: fc.tuple(decay, every) }) },
    { weight: 1, arbitrary: fc.record({ args: fc.tuple(decay) }) },
    { weight: 1, arbitrary: fc.record({ args: fc.tuple(outside, every) }) },
  ),
);
