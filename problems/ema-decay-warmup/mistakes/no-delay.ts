import { mistake } from '#problem';
import { ema_decay_at } from '../reference.ts';

export default mistake<typeof ema_decay_at>({
  sentence:
    'update_after_step changes nothing: steps are counted from the one at which averaging begins, not from the first of the training.',
  twins: [
    (step, decay, min_decay, _, ...options) => ema_decay_at(step, decay, min_decay, 0n, ...options),
  ],
});
