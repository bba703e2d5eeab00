import { figure, noise, numberIn } from '#problem';
import type { Results } from '#problem';
import type { ema_variance } from './reference.ts';

const RUNS = 300;
const MOST_STEPS = 100;
const NOISE = noise(RUNS * MOST_STEPS, 3);

const DECAYS = Array.from({ length: 50 }, (_, index) => index / 50);
const SIMULATED = [0, 0.2, 0.4, 0.6, 0.7, 0.8, 0.86, 0.92, 0.96];

/** The mean square of averages of simulated noise: their mean is 0. */
function simulate(decay: number, steps: number): number {
  const squares = Array.from({ length: RUNS }, (_, run) => {
    const start = run * MOST_STEPS;
    const average = NOISE.slice(start, start + steps).reduce(
      (ema, jolt) => decay * ema + (1 - decay) * jolt,
      0,
    );
    return average ** 2;
  });
  return squares.reduce((sum, square) => sum + square) / RUNS;
}

/** The results of every second call, against the decay. */
const byDecay = (results: Results, first: 0 | 1) =>
  DECAYS.map((decay, index) => [decay, numberIn(results[2 * index + first]?.[0])] as const);

export default figure<typeof ema_variance, 'steps'>({
  controls: { steps: { label: 'Steps', stops: [1, 2, 5, 10, 30, MOST_STEPS], start: 10 } },
  ask: ({ steps }) => {
    const ask = (decay: number, debias: boolean) => ({
      args: [decay, BigInt(steps), debias] as const,
    });
    return [ask(0, false), ...DECAYS.flatMap((one) => [ask(one, false), ask(one, true)]).slice(1)];
  },
  charts: [
    {
      title: 'The variance of an average of noise of variance 1',
      x: { label: 'decay', from: 0, to: 1 },
      y: { label: 'variance', log: true, from: 0.005, to: 2 },
      ground: ({ steps }) => [
        {
          name: `${RUNS} simulated runs`,
          looks: 'dots',
          points: SIMULATED.map((decay) => [decay, simulate(decay, steps)]),
        },
        {
          name: 'the same, corrected',
          looks: 'dots',
          points: SIMULATED.map((decay) => [
            decay,
            simulate(decay, steps) / (1 - decay ** steps) ** 2,
          ]),
        },
      ],
      curves: (results) => [
        { name: 'variance', points: byDecay(results, 0) },
        { name: 'corrected variance', points: byDecay(results, 1) },
      ],
      says: ({ steps }) =>
        `After ${steps === 1 ? 'one step' : `${steps} steps`}: the higher the decay, the less noise is left. With few steps a high decay leaves little of the values themselves, too; corrected for that, the average of ${steps} values has at least a variance of 1/${steps}.`,
    },
  ],
});
