import * as fc from 'fast-check';
import { inputs } from '#problem';
import type { ema_variance } from './reference.ts';

/** Up to 0.9999, since above that 1 - decay ** n loses digits that the two may lose differently. */
const decay = fc.oneof(
  { withCrossShrink: true },
  fc.constantFrom(0, 0.5, 0.9, 0.99),
  fc.double({ min: 0, max: 0.9999, noNaN: true }),
);
const n = fc.oneof(
  fc.constant(null),
  fc.bigInt({ min: 1n, max: 20n }),
  fc.bigInt({ min: 1n, max: 1_000_000_000n }),
);

/** Valid inputs: the limit, few steps and very many, with and without the correction. */
export default inputs<typeof ema_variance>(
  fc.oneof(
    fc.record({ args: fc.tuple(decay, n, fc.boolean()) }),
    fc.record({ args: fc.tuple(decay) }),
  ),
);
