import { mistake } from '#problem';
import { add, asarray } from 'numpy-ts/core';
import { spring_step } from '../reference.ts';

export default mistake<typeof spring_step>({
  sentence:
    'The length of the step, dt, is left out somewhere: it multiplies the change of the velocity, and the change of the position as well.',
  twins: [
    (ema, velocity, weights, k, damping, mass, dt) => {
      const [, faster] = spring_step(ema, velocity, weights, k, damping, mass, dt).items;
      return { kind: 'tuple', items: [add(asarray(ema), faster), faster] };
    },
    (ema, velocity, weights, k, damping, mass = 1, dt = 1) =>
      spring_step(ema, velocity, weights, k, damping, mass * dt, dt),
    (ema, velocity, weights, k, damping, mass) =>
      spring_step(ema, velocity, weights, k, damping, mass, 1),
  ],
});
