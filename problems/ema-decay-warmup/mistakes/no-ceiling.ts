import { mistake } from '#problem';
import { ema_decay_at } from '../reference.ts';

export default mistake<typeof ema_decay_at>({
  sentence:
    'The decay rises without end: it has to stop at the parameter decay, however many steps there were.',
  twins: [(step, _, ...options) => ema_decay_at(step, 1, ...options)],
});
