import { mistake } from '#problem';
import { cosine, rise } from '../reference.ts';
import type { target_tau } from '../reference.ts';

export default mistake<typeof target_tau>({
  sentence:
    'It starts at 1 and falls to the base. The cosine is 1 at the start: what it multiplies is the distance to 1 that is still left, so take it away from 1.',
  twins: [
    (step, total, tau_base) =>
      rise(1 - cosine(Math.min(Number(step) / Number(total), 1)), tau_base),
  ],
});
