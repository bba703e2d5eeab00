import { mistake } from '#problem';
import { rise } from '../reference.ts';
import type { target_tau } from '../reference.ts';

export default mistake<typeof target_tau>({
  sentence:
    'It follows a quarter of a wave, from 1 down to 0, and so arrives at full speed. Half a wave is asked for: from 1 to -1, moved up and halved.',
  twins: [
    (step, total, tau_base) => {
      const progress = Math.min(Number(step) / Number(total), 1);
      return rise(Math.cos((Math.PI * progress) / 2), tau_base);
    },
  ],
});
