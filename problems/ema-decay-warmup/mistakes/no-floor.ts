import { mistake } from '#problem';
import { ema_decay_at } from '../reference.ts';

export default mistake<typeof ema_decay_at>({
  sentence: 'min_decay changes nothing: once s is greater than 0, the result may not be below it.',
  twins: [(step, decay, _, ...options) => ema_decay_at(step, decay, 0, ...options)],
});
