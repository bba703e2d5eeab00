import * as fc from 'fast-check';
import { inputs } from '#problem';
import type { sgd_vs_ema_mse } from './reference.ts';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/**
 * Valid inputs: a few steps or many, from a factor a = 1 - lr h near -1 to one near 1, so that
 * SGD always converges.
 */
export default inputs<typeof sgd_vs_ema_mse>(
  fc
    .record({
      t: fc.oneof(fc.bigInt({ min: 0n, max: 5n }), fc.bigInt({ min: 0n, max: 400n })),
      a: fc.oneof({ withCrossShrink: true }, fc.constantFrom(0, 0.5, -0.5), between(-0.99, 0.999)),
      decay: fc.oneof({ withCrossShrink: true }, fc.constantFrom(0, 1, 0.5), between(0, 1)),
      w0: fc.oneof({ withCrossShrink: true }, fc.constant(0), between(-10, 10)),
      h: fc.oneof({ withCrossShrink: true }, fc.constant(1), between(0.1, 10)),
      sigma: fc.oneof({ withCrossShrink: true }, fc.constantFrom(0, 1), between(0, 5)),
    })
    .map(({ t, a, decay, w0, h, sigma }) => ({
      args: [t, (1 - a) / h, decay] as const,
      kwargs: { w0, h, sigma },
    })),
);
