import { mistake } from '#problem';
import { target_tau } from '../reference.ts';

export default mistake<typeof target_tau>({
  sentence:
    'The base is hard-coded: every call starts from 0.996, whatever tau_base is passed. Use the parameter.',
  twins: [(step, total) => target_tau(step, total)],
});
