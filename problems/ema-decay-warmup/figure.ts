import { figure, numberIn } from '#problem';
import type { ema_decay_at } from './reference.ts';

const LAST = 100_000;
/** Whole numbers, about evenly spread over a logarithmic axis. */
const STEPS = [
  ...new Set(Array.from({ length: 90 }, (_, index) => Math.round(LAST ** (index / 89)))),
];

export default figure<typeof ema_decay_at, 'inv_gamma' | 'power' | 'decay'>({
  controls: {
    inv_gamma: { label: 'inv_gamma', stops: [1, 3, 10, 30, 100], start: 1 },
    power: { label: 'power', stops: [0.25, 0.5, 2 / 3, 0.75, 1], start: 2 / 3 },
    decay: { label: 'decay', stops: [0.5, 0.9, 0.99, 0.999, 0.9999], start: 0.999 },
  },
  ask: (at) => {
    const [first = 1, ...rest] = STEPS;
    const ask = (step: number) => ({ args: [BigInt(step)] as const, kwargs: { ...at } });
    return [ask(first), ...rest.map(ask)];
  },
  charts: [
    {
      title: 'The decay, step by step',
      x: { label: 'step', log: true, from: 1, to: LAST },
      y: { label: 'decay', from: 0, to: 1.05 },
      ground: ({ decay }) => [
        {
          name: 'greatest decay',
          points: [
            [1, decay],
            [LAST, decay],
          ],
        },
      ],
      curves: (results) => [
        {
          name: 'decay',
          points: STEPS.map((step, index) => [step, numberIn(results[index]?.[0])]),
        },
      ],
      says: ({ decay }) =>
        `The decay starts at 0 and rises to ${decay}, where it stays. A larger inv_gamma stretches the rise over as many times the steps; a larger power makes it steeper.`,
    },
  ],
});
