import { mistake } from '#problem';
import { target_tau } from '../reference.ts';

export default mistake<typeof target_tau>({
  sentence:
    'The default is wrong: a call that leaves tau_base out must start from 0.996. Calls that pass a base are right.',
  twins: [0.99, 0.9, 0.95, 0.999, 0.9996, 0.5, 0].map(
    (fallback): typeof target_tau =>
      (step, total, tau_base = fallback) =>
        target_tau(step, total, tau_base),
  ),
});
