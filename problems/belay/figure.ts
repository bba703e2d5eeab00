import { figure, numbersIn } from '#problem';
import type { Results } from '#problem';
import type { Belay } from './reference.ts';

type Slider = 'lr' | 'k' | 'coupling';

const STEPS = 60;
const START = 3;

const FOLLOW = `
pair, path = Belay(start, lr, k, 1.0, coupling), []
for _ in range(steps):
    weights, ema = pair.step(pair.w)
    path.append((weights, ema))
`;

/** One of the two, against the step, from where both begin. */
const pathOf = ([[pairs = []] = []]: Results, which: 0 | 1) =>
  [START, ...numbersIn(pairs).filter((_, index) => index % 2 === which)].map(
    (number, step) => [step, number] as const,
  );

export default figure<typeof Belay, Slider>({
  controls: {
    lr: { label: 'lr', stops: [0.05, 0.2, 0.5, 1, 1.5, 2, 2.1, 2.5, 3], start: 2.1 },
    k: { label: 'k', stops: [0.05, 0.1, 0.2, 0.3, 0.5], start: 0.3 },
    coupling: { label: 'coupling', from: 0, to: 1, step: 0.1, start: 0 },
  },
  ask: ({ lr, k, coupling }) => [
    {
      given: { start: START, lr, k, coupling, steps: BigInt(STEPS) },
      setup: FOLLOW,
      expr: 'path',
      expected: (Made) => {
        const pair = new Made(START, lr, k, 1, coupling);
        return Array.from({ length: STEPS }, () => pair.step(pair.w));
      },
    },
  ],
  charts: [
    {
      title: 'Weights on a slope, roped to their average',
      x: { label: 'step', from: 0, to: STEPS },
      y: { label: 'distance from the lowest point', from: -6, to: 6 },
      ground: () => [
        {
          name: 'lowest point',
          points: [
            [0, 0],
            [STEPS, 0],
          ],
        },
      ],
      curves: (results) => [
        { name: 'weights', points: pathOf(results, 0) },
        { name: 'average', points: pathOf(results, 1) },
      ],
      says: ({ lr, coupling }) =>
        lr > 2 && coupling === 0
          ? 'Steps this large overshoot by more than they started with: the weights swing ever further. A little coupling holds them back.'
          : 'Both go to the lowest point. The coupling pulls the weights towards their average, and so holds back what overshoots.',
    },
  ],
});
