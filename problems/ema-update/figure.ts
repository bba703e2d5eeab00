import { figure, noise, numberIn } from '#problem';
import type { Settings } from '#problem';
import type { ema_update } from './reference.ts';

type Slider = 'decay' | 'noise';

const STEPS = 200;
const JOLTS = noise(STEPS);

/** Weights that go from 0 towards 1, as in training, and are jolted at every step. */
const weights = (at: Settings<Slider>) =>
  JOLTS.map((jolt, step) => 1 - Math.exp(-step / 40) + at.noise * jolt);

export default figure<typeof ema_update, Slider>({
  controls: {
    decay: { label: 'Decay', stops: [0, 0.5, 0.8, 0.9, 0.95, 0.98, 0.99, 1], start: 0.9 },
    noise: { label: 'Noise', from: 0, to: 0.4, step: 0.05, start: 0.2 },
  },
  ask: (at) => {
    const [start = 0, ...rest] = weights(at);
    return [{ start, steps: rest.map((weight) => [weight, at.decay] as const) }];
  },
  charts: [
    {
      title: 'A weight while it is trained, and its average',
      x: { label: 'step', from: 0, to: STEPS },
      y: { label: 'weight', from: -0.5, to: 2 },
      ground: (at) => [
        { name: 'weight', points: weights(at).map((weight, step) => [step, weight]) },
      ],
      curves: ([steps = []], at) => [
        {
          name: 'average',
          points: [weights(at)[0] ?? 0, ...steps.map(numberIn)].map((ema, step) => [step, ema]),
        },
      ],
      says: ({ decay }) => {
        if (decay === 0) return 'Without decay, the average is the weight itself.';
        if (decay === 1) return 'With a decay of 1, the average stays where it started.';
        const reach = Math.round(1 / (1 - decay));
        return `The average follows about ${reach} steps behind, and leaves out most of the jolts: more of them the higher the decay, which then lags further behind.`;
      },
    },
  ],
});
