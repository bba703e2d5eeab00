import { mistake } from '#problem';
import { asarray, multiply } from 'numpy-ts/core';
import { spring_step } from '../reference.ts';

export default mistake<typeof spring_step>({
  sentence:
    'The old velocity is lost: the force changes the velocity, it does not replace it. Without momentum every spring is an ordinary EMA, and none overshoots.',
  twins: [
    (ema, velocity, weights, k, _damping, mass, dt) =>
      spring_step(ema, multiply(asarray(velocity), 0), weights, k, 0, mass, dt),
    (ema, velocity, weights, k, damping = 1, mass = 1, dt = 1) =>
      spring_step(ema, velocity, weights, k, damping + mass / dt, mass, dt),
  ],
});
