import { mistake } from '#problem';
import { belay_stable } from '../reference.ts';
import type { Belay } from '../reference.ts';

export default mistake<typeof Belay>({
  sentence:
    'belay_stable leaves out the curvature: the gradient is h times w, so a gradient step multiplies the weights by 1 - lr * h.',
  twins: [
    {
      belay_stable: (...[lr, , ...rest]: Parameters<typeof belay_stable>) =>
        belay_stable(lr, 1, ...rest),
    },
  ],
});
