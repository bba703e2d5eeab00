import { mistake } from '#problem';
import { spring_step } from '../reference.ts';

export default mistake<typeof spring_step>({
  sentence: 'The results come in the wrong order: first the position, then the velocity.',
  twins: [
    (...args) => {
      const [ema, velocity] = spring_step(...args).items;
      return { kind: 'tuple', items: [velocity, ema] };
    },
  ],
});
