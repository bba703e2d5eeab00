import { mistake } from '#problem';
import { rise } from '../reference.ts';
import type { target_tau } from '../reference.ts';

export default mistake<typeof target_tau>({
  sentence:
    'The decay rises along a straight line, which meets the cosine only at the start, half-way and at the end. Let the distance to 1 shrink by (cos(pi * progress) + 1) / 2.',
  twins: [
    (step, total, tau_base) => rise(1 - Math.min(Number(step) / Number(total), 1), tau_base),
    (step, total, tau_base) => rise(1 - Number(step) / Number(total), tau_base),
  ],
});
