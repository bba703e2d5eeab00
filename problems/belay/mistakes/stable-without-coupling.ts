import { mistake } from '#problem';
import { belay_stable } from '../reference.ts';
import type { Belay } from '../reference.ts';

export default mistake<typeof Belay>({
  sentence:
    'belay_stable leaves out the coupling: the spring pulls on the weights as well, which changes the first row of the matrix.',
  twins: [
    {
      belay_stable: (...[lr, h, k, damping]: Parameters<typeof belay_stable>) =>
        belay_stable(lr, h, k, damping, 0),
    },
  ],
});
