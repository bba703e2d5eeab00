import { figure, noise, numbersIn } from '#problem';
import type { Settings } from '#problem';
import type { ema_debiased } from './reference.ts';

type Slider = 'decay' | 'noise';

const JOLTS = noise(80, 2);

const values = (at: Settings<Slider>) => JOLTS.map((jolt) => 5 + at.noise * jolt);

/** The average from 0, as it is without a correction. */
function plainAverages(at: Settings<Slider>): readonly number[] {
  let average = 0;
  return values(at).map((value) => (average = at.decay * average + (1 - at.decay) * value));
}

/** Against the step, which is counted from 1. */
const bySteps = (numbers: readonly number[]) =>
  numbers.map((number, index) => [index + 1, number] as const);

export default figure<typeof ema_debiased, Slider>({
  controls: {
    decay: { label: 'Decay', stops: [0, 0.5, 0.8, 0.9, 0.95, 0.98, 0.99], start: 0.95 },
    noise: { label: 'Noise', from: 0, to: 2, step: 0.25, start: 1 },
  },
  ask: (at) => [{ args: [values(at), at.decay] }],
  charts: [
    {
      title: 'An average that starts at 0, with and without the correction',
      x: { label: 'step', from: 0, to: JOLTS.length },
      y: { label: 'value', from: 0, to: 8 },
      ground: (at) => [
        { name: 'values', points: bySteps(values(at)) },
        { name: 'average from 0, as it is', points: bySteps(plainAverages(at)) },
      ],
      curves: ([[averages = []] = []]) => [
        { name: 'corrected average', points: bySteps(numbersIn(averages)) },
      ],
      says: ({ decay }) =>
        `The values lie around 5. As it is, the average needs about ${Math.round(3 / (1 - decay))} steps to get there from 0; corrected, it is there from the first step on, and later the two agree.`,
    },
  ],
});
