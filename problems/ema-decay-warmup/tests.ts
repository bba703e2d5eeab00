import { tests } from '#problem';
import type { ema_decay_at } from './reference.ts';

/** Weights whose mean is 5. */
const WEIGHTS = [4, 8, 6, 2];

export default tests<typeof ema_decay_at>(
  {
    name: 'Starts at 0 and rises with the step',
    example: true,
    cases: [{ args: [11n] }, { args: [0n] }, { args: [1n] }, { args: [2n] }, { args: [3n] }],
  },
  {
    name: 'min_decay is a floor, but not for the first step',
    cases: [
      { args: [1n], kwargs: { min_decay: 0.5 } },
      { args: [2n], kwargs: { min_decay: 0.5 } },
      { args: [11n], kwargs: { min_decay: 0.5 } },
      { args: [11n], kwargs: { decay: 0.3, min_decay: 0.6 } },
    ],
  },
  {
    name: 'decay is a ceiling, reached after thousands of steps',
    cases: [
      { args: [1_000_000n, 0.999] },
      { args: [31_500n, 0.999] },
      { args: [31_624n, 0.999] },
      { args: [11n], kwargs: { decay: 0.25 } },
      { args: [10_000_000n] },
    ],
  },
  {
    name: 'update_after_step delays the start',
    cases: [
      { args: [100n], kwargs: { update_after_step: 100n } },
      { args: [101n], kwargs: { update_after_step: 100n } },
      { args: [102n], kwargs: { update_after_step: 100n } },
      { args: [5n], kwargs: { update_after_step: 100n, min_decay: 0.5 } },
    ],
  },
  {
    name: 'inv_gamma stretches the warm-up, and power 1 makes the EMA a mean',
    cases: [
      { args: [11n], kwargs: { inv_gamma: 10, power: 1 } },
      { args: [21n], kwargs: { power: 0.5, inv_gamma: 4 } },
      { args: [9n, 0.95, 0.1, 2n, 3, 1.5] },
      {
        given: { weights: WEIGHTS },
        setup: `def average(weights):
    ema = 0.0
    for step, current in enumerate(weights, start=1):
        decay = ema_decay_at(step, decay=1.0, power=1.0)
        ema = decay * ema + (1 - decay) * current
    return ema`,
        expr: 'average(weights)',
        expected: (decayAt) =>
          WEIGHTS.reduce((ema, current, index) => {
            const decay = decayAt(BigInt(index + 1), 1, 0, 0n, 1, 1);
            return decay * ema + (1 - decay) * current;
          }, 0),
      },
    ],
  },
);
