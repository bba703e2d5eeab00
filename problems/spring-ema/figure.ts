import { figure, numbersIn } from '#problem';
import type { spring_step, Weights } from './reference.ts';

const STEPS = 160;
/** Weights that jump, stay, and jump back. */
const WEIGHTS = Array.from({ length: STEPS }, (_, step) => (step < STEPS / 2 ? 1 : 0));

const FOLLOW = `
ema, velocity, path = 0.0, 0.0, []
for to in weights:
    ema, velocity = spring_step(ema, velocity, to, k, damping)
    path.append(ema)
`;

/** Against the step, from where everything begins. */
const fromZero = (numbers: readonly number[]) =>
  [0, ...numbers].map((number, step) => [step, number] as const);

function averages(k: number): readonly number[] {
  let average = 0;
  return WEIGHTS.map((weight) => (average += k * (weight - average)));
}

export default figure<typeof spring_step, 'k' | 'damping'>({
  controls: {
    k: { label: 'k', stops: [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1], start: 0.1 },
    damping: { label: 'damping', from: 0, to: 1.5, step: 0.05, start: 0.15 },
  },
  ask: ({ k, damping }) => [
    {
      given: { weights: WEIGHTS, k, damping },
      setup: FOLLOW,
      expr: 'path',
      expected: (step) => {
        let [ema, velocity]: readonly [Weights, Weights] = [0, 0];
        return WEIGHTS.map((weight) => {
          [ema, velocity] = step(ema, velocity, weight, k, damping).items;
          return ema;
        });
      },
    },
  ],
  charts: [
    {
      title: 'A particle on a spring, drawn to weights that jump',
      x: { label: 'step', from: 0, to: STEPS },
      y: { label: 'place', from: -1, to: 2 },
      ground: ({ k }) => [
        { name: 'weights', points: fromZero(WEIGHTS) },
        { name: `EMA of decay ${1 - k}`, points: fromZero(averages(k)) },
      ],
      curves: ([[path = []] = []]) => [{ name: 'particle', points: fromZero(numbersIn(path)) }],
      says: ({ damping }) => {
        if (damping === 0) return 'Without damping the particle swings for ever.';
        if (damping === 1)
          return 'With a damping of 1 the velocity is lost at every step: the particle is an EMA.';
        return damping < 1
          ? 'With little damping the particle shoots past the weights and swings around them, less and less; it moves as an EMA where the damping is 1.'
          : 'With a damping above 1 the particle loses more than its velocity at every step, and is shaken to and fro.';
      },
    },
  ],
});
