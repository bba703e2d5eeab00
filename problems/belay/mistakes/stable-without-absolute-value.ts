import { mistake } from '#problem';
import { characteristic } from '../reference.ts';
import type { Belay, belay_stable } from '../reference.ts';

export default mistake<typeof Belay>({
  sentence:
    'belay_stable compares eigenvalues as they are. Something that changes its sign and doubles in every step has the eigenvalue -2: take absolute values.',
  twins: [
    {
      belay_stable: (...[lr, h, k, damping = 1, coupling = 0]: Parameters<typeof belay_stable>) => {
        const [c2, c1, c0] = characteristic(lr, h, k, damping, coupling);
        // By the criterion of Hurwitz for z - 1: all real parts are below 1.
        const [b2, b1, b0] = [3 + c2, 3 + 2 * c2 + c1, 1 + c2 + c1 + c0];
        return b2 > 0 && b0 > 0 && b2 * b1 > b0;
      },
    },
  ],
});
