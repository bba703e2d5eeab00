import { tests } from '#problem';
import type { Comparison, Expression } from '#problem';
import { ema_variance } from './reference.ts';

export default tests<typeof ema_variance>(
  {
    name: 'The limit of many steps',
    example: true,
    cases: [{ args: [0.9] }, { args: [0] }, { args: [0.5] }, { args: [0.99] }],
  },
  {
    name: 'After n steps less noise has come in',
    cases: [{ args: [0.9, 1n] }, { args: [0.9, 2n] }, { args: [0.9, 10n] }, { args: [0, 3n] }],
  },
  {
    name: 'debias corrects for the start at 0',
    cases: [
      { args: [0.9, 1n, true] },
      { args: [0.9, 2n, true] },
      { args: [0.9, 10n], kwargs: { debias: true } },
      { args: [0.9], kwargs: { debias: true } },
    ],
  },
  {
    name: 'Many steps reach the limit: variance divided by about twice the window',
    timeout: 3,
    cases: [
      { args: [0.99, 2_000n] },
      {
        expr: '1 / ema_variance(0.999)',
        expected: (variance) => 1 / variance(0.999),
      },
      { args: [0.999, 1_000_000_000n], kwargs: { debias: true } },
    ],
  },
  {
    name: 'Agrees with the variance of simulated noise',
    seed: 9,
    timeout: 10,
    cases: [
      against('np.random.default_rng(0).standard_normal((n, 20_000))', 50n),
      against('np.random.standard_normal((n, 20_000))', 5n),
    ],
  },
);

/** How far the formula is from 20,000 simulated averages, whose variance is right to 1 percent. */
function against(noise: string, n: bigint): Expression<typeof ema_variance> & Comparison {
  const decay = 0.8;
  return {
    given: { decay, n },
    setup: `averages = np.zeros(20_000)
for noise in ${noise}:
    averages = decay * averages + (1 - decay) * noise`,
    expr: 'ema_variance(decay, n) - averages.var()',
    expected: (variance) => variance(decay, n) - ema_variance(decay, n),
    tolerance: { absolute: 0.005 },
  };
}
