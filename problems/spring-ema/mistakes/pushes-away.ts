import { mistake } from '#problem';
import { spring_step } from '../reference.ts';

export default mistake<typeof spring_step>({
  sentence:
    'The spring pushes the particle away from the weights: its force has the wrong sign. A particle below the weights is pulled up.',
  twins: [
    (ema, velocity, weights, k, damping, mass, dt) =>
      spring_step(ema, velocity, weights, -k, damping, mass, dt),
  ],
});
