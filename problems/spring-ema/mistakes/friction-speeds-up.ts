import { mistake } from '#problem';
import { spring_step } from '../reference.ts';

export default mistake<typeof spring_step>({
  sentence:
    'Friction speeds the particle up: its force has the wrong sign. It points against the velocity.',
  twins: [
    (ema, velocity, weights, k, damping = 1, mass, dt) =>
      spring_step(ema, velocity, weights, k, -damping, mass, dt),
  ],
});
