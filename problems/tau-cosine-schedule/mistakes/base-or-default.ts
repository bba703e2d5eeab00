import { mistake } from '#problem';
import { target_tau } from '../reference.ts';

export default mistake<typeof target_tau>({
  sentence:
    'A base of 0 is replaced by the default: in Python 0 counts as false, so "tau_base or 0.996" gives 0.996. Use tau_base as it comes.',
  twins: [(step, total, tau_base) => target_tau(step, total, tau_base || 0.996)],
});
