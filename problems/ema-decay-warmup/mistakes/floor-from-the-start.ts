import { mistake } from '#problem';
import { ema_decay_at } from '../reference.ts';

export default mistake<typeof ema_decay_at>({
  sentence:
    'min_decay is applied too early: while s is 0 the decay is 0 whatever the floor, so that the shadow first becomes a copy of the weights.',
  twins: [
    (step, decay, min_decay = 0, ...options) =>
      Math.max(ema_decay_at(step, decay, min_decay, ...options), min_decay),
  ],
});
