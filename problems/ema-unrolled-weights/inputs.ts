import { inputs } from '#problem';
import fc from 'fast-check';
import type { ema_coefficients } from './reference.ts';

const n = fc.oneof(fc.bigInt({ min: 0n, max: 60n }), fc.constantFrom(0n, 1n, 1_000n));
const decay = fc.oneof(
  { withCrossShrink: true },
  fc.constantFrom(0, 1, 0.5, 0.9, 0.99, 0.999),
  fc.double({ min: 0, max: 1, noNaN: true }),
);

/** Any number of values, none as well; any decay, both ends included. */
export default inputs<typeof ema_coefficients>(fc.record({ args: fc.tuple(n, decay) }));
