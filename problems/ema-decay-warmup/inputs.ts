import * as fc from 'fast-check';
import { inputs } from '#problem';
import type { ema_decay_at } from './reference.ts';

const within = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const count = (max: bigint) => fc.bigInt({ min: 0n, max });

/** Steps at the very start, around the usual delay of 100, and far into training. */
const step = fc.oneof(count(3n), fc.bigInt({ min: 98n, max: 104n }), count(10_000_000n));
const options = {
  decay: fc.oneof({ withCrossShrink: true }, fc.constantFrom(0, 1), within(0, 1)),
  min_decay: fc.oneof({ withCrossShrink: true }, fc.constantFrom(0, 1), within(0, 1)),
  update_after_step: fc.oneof(fc.constantFrom(0n, 100n), count(10_000n)),
  inv_gamma: fc.oneof({ withCrossShrink: true }, fc.constant(1), within(0.01, 1_000)),
  power: fc.oneof({ withCrossShrink: true }, fc.constant(1), within(0.01, 3)),
};

/** Valid inputs: any step, and any of the options by keyword; those left out keep their default. */
export default inputs<typeof ema_decay_at>(
  fc.record({ args: fc.tuple(step), kwargs: fc.record(options, { requiredKeys: [] }) }),
);
