import { inputs } from '#problem';
import fc from 'fast-check';
import type { target_tau } from './reference.ts';

/** A plan, and a step within it or up to twice beyond; its ends are likely. */
const training = fc.bigInt({ min: 1n, max: 10_000n }).chain((total) => {
  const step = fc.oneof(fc.bigInt({ min: 0n, max: 3n * total }), fc.constantFrom(0n, total));
  return fc.tuple(step, fc.constant(total));
});
const base = fc.oneof(
  { withCrossShrink: true },
  fc.constantFrom(0, 0.5, 0.996),
  fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
);

/** Steps before, at and after the end; any base, left out at times. */
export default inputs<typeof target_tau>(
  fc.oneof(
    fc.record({ args: training }),
    fc.record({ args: fc.tuple(training, base).map(([plan, tau]) => [...plan, tau] as const) }),
  ),
);
