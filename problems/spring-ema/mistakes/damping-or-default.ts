import { mistake } from '#problem';
import { spring_step } from '../reference.ts';

export default mistake<typeof spring_step>({
  sentence:
    'A damping of 0 is replaced by the default: in Python 0 counts as false, so "damping or 1.0" gives 1.0. Use damping as it comes.',
  twins: [
    (ema, velocity, weights, k, damping, mass, dt) =>
      spring_step(ema, velocity, weights, k, damping || 1, mass, dt),
  ],
});
