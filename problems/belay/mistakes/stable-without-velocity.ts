import { mistake } from '#problem';
import { belay_stable } from '../reference.ts';
import type { Belay } from '../reference.ts';

export default mistake<typeof Belay>({
  sentence:
    'belay_stable leaves out the velocity. What damping leaves of it moves the average in the next step, so the matrix has three rows.',
  twins: [
    {
      belay_stable: (...[lr, h, k, , coupling]: Parameters<typeof belay_stable>) =>
        belay_stable(lr, h, k, 1, coupling),
    },
  ],
});
