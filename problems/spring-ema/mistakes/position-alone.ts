import { mistake } from '#problem';
import { spring_step } from '../reference.ts';

export default mistake<typeof spring_step>({
  sentence:
    'Only one of the two results comes back. The next step needs both: return the position and the velocity.',
  twins: [(...args) => spring_step(...args).items[0], (...args) => spring_step(...args).items[1]],
});
