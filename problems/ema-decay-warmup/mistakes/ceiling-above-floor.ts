import { mistake } from '#problem';
import { ema_decay_at } from '../reference.ts';

export default mistake<typeof ema_decay_at>({
  sentence:
    'The two bounds are applied in the wrong order: where min_decay is greater than decay, min_decay has the last word.',
  twins: [
    (step, decay = 0.9999, ...options) => Math.min(ema_decay_at(step, decay, ...options), decay),
  ],
});
