import { mistake } from '#problem';
import { ema_decay_at } from '../reference.ts';

export default mistake<typeof ema_decay_at>({
  sentence:
    'inv_gamma works the wrong way round: it is the inverse of a rate, so a greater one slows the warm-up. Divide s by it.',
  twins: [
    (step, decay, min_decay, update_after_step, inv_gamma = 1, ...options) =>
      ema_decay_at(step, decay, min_decay, update_after_step, 1 / inv_gamma, ...options),
  ],
});
