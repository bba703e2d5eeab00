import { mistake } from '#problem';
import type { Belay } from '../reference.ts';

export default mistake<typeof Belay>({
  sentence:
    'belay_stable looks at plain SGD, without the spring. Find the eigenvalues of the whole step, which also moves the average and its velocity.',
  twins: [{ belay_stable: (lr: number, h: number) => Math.abs(1 - lr * h) < 1 }],
});
