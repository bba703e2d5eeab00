import { mistake } from '#problem';
import { spring_step } from '../reference.ts';

export default mistake<typeof spring_step>({
  sentence:
    'The mass has no effect: the same force speeds up a heavy particle less. Divide the force by the mass.',
  twins: [
    (ema, velocity, weights, k, damping, _, dt) =>
      spring_step(ema, velocity, weights, k, damping, 1, dt),
  ],
});
