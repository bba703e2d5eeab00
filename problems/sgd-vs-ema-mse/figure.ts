import { figure, noise, numberIn } from '#problem';
import type { Point, Results, Settings, Value } from '#problem';
import type { sgd_vs_ema_mse } from './reference.ts';

type Slider = 'lr' | 'decay' | 'sigma';

const LAST = 200;
const EVERY = 4;
const TIMES = Array.from({ length: LAST / EVERY + 1 }, (_, index) => index * EVERY);
const START = 3;

/** Of the bowl on which the steps are shown: steep across, flat along. */
const CURVATURES = [1, 0.25] as const;
const BEGINNING = [2, 3] as const;
const JOLTS = noise(2 * LAST, 4);

/** Where SGD and its average are after each step on the bowl. */
function walk({ lr, decay, sigma }: Settings<Slider>): readonly (readonly [Point, Point])[] {
  let [weights, average]: [Point, Point] = [BEGINNING, BEGINNING];
  const move = (step: number, axis: 0 | 1) =>
    weights[axis] - lr * (CURVATURES[axis] * weights[axis] + sigma * (JOLTS[2 * step + axis] ?? 0));
  const follow = (axis: 0 | 1) => decay * average[axis] + (1 - decay) * weights[axis];
  const later = Array.from({ length: LAST }, (_, step) => {
    weights = [move(step, 0), move(step, 1)];
    average = [follow(0), follow(1)];
    return [weights, average] as const;
  });
  return [[BEGINNING, BEGINNING], ...later];
}

/** Where the loss is the same. */
const contour = (loss: number) =>
  Array.from({ length: 73 }, (_, index): Point => {
    const angle = (index * Math.PI) / 36;
    const reach = (curvature: number) => Math.sqrt((2 * loss) / curvature);
    return [reach(CURVATURES[0]) * Math.cos(angle), reach(CURVATURES[1]) * Math.sin(angle)];
  });

const errorsOf = (results: Results, which: 0 | 1) =>
  TIMES.map((time, index) => [time, numberIn(partOf(results[index]?.[0], which))] as const);

/** One of the two values that were returned; whatever else was returned, as it is. */
const partOf = (pair: Value | undefined, which: 0 | 1) =>
  typeof pair === 'object' && pair !== null && 'items' in pair ? pair.items[which] : pair;

export default figure<typeof sgd_vs_ema_mse, Slider>({
  controls: {
    lr: { label: 'lr', stops: [0.02, 0.05, 0.1, 0.2, 0.5, 1], start: 0.1 },
    decay: { label: 'decay', stops: [0, 0.5, 0.8, 0.9, 0.95, 0.98], start: 0.9 },
    sigma: { label: 'sigma', from: 0, to: 2, step: 0.25, start: 1 },
  },
  ask: ({ lr, decay, sigma }) => {
    const ask = (time: number) => ({
      args: [BigInt(time), lr, decay, START, 1, sigma] as const,
    });
    return [ask(0), ...TIMES.slice(1).map(ask)];
  },
  charts: [
    {
      title: 'The errors that are to be expected',
      x: { label: 't', from: 0, to: LAST },
      y: { label: 'mean squared error', log: true, from: 1e-4, to: 10 },
      curves: (results) => [
        { name: 'SGD error', points: errorsOf(results, 0) },
        { name: 'EMA error', points: errorsOf(results, 1) },
      ],
      says: ({ sigma }) =>
        sigma === 0
          ? 'Without noise there is nothing to average out, and the average is behind all the time.'
          : 'At first the average is behind, and its error the larger one. Once SGD only jitters, the average leaves most of that out, and its error is the smaller one.',
    },
    {
      title: 'One run on a bowl',
      x: { label: 'first weight', from: -2.5, to: 2.5 },
      y: { label: 'second weight', from: -1.5, to: 3.5 },
      ground: (at) => {
        const steps = walk(at);
        return [
          ...[0.05, 0.25, 0.75, 1.5, 2.5].map((loss) => ({
            name: `loss ${loss}`,
            points: contour(loss),
            looks: 'faint' as const,
          })),
          { name: 'SGD', points: steps.map(([weights]) => weights) },
          { name: 'its average', points: steps.map(([, average]) => average) },
        ];
      },
      says: () =>
        'Seen from above: rings of equal loss around the lowest point, SGD that jitters on its way there and around it, and its average, which takes a smoother path and ends closer to it.',
    },
  ],
});
