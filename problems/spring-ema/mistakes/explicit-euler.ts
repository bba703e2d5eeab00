import { mistake } from '#problem';
import { add, asarray, multiply } from 'numpy-ts/core';
import { spring_step } from '../reference.ts';

export default mistake<typeof spring_step>({
  sentence:
    'The particle moves with the velocity from before the step. Update the velocity first, then move with the new one.',
  twins: [
    (ema, velocity, weights, k, damping, mass, dt = 1) => {
      const [, faster] = spring_step(ema, velocity, weights, k, damping, mass, dt).items;
      return { kind: 'tuple', items: [add(asarray(ema), multiply(asarray(velocity), dt)), faster] };
    },
  ],
});
