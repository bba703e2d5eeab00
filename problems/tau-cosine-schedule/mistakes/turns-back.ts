import { mistake } from '#problem';
import { cosine, rise } from '../reference.ts';
import type { target_tau } from '../reference.ts';

export default mistake<typeof target_tau>({
  sentence:
    'After the last step the cosine turns back, and the decay falls again. Let progress stop at 1.',
  twins: [(step, total, tau_base) => rise(cosine(Number(step) / Number(total)), tau_base)],
});
