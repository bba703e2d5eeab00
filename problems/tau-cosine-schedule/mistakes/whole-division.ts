import { mistake } from '#problem';
import { target_tau } from '../reference.ts';

export default mistake<typeof target_tau>({
  sentence:
    'Nothing moves before the last step: "//" divides without a fraction, so progress is 0 until it is 1. Divide with "/".',
  twins: [(step, total, tau_base) => target_tau(step / total, 1n, tau_base)],
});
