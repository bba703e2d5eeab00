import { mistake } from '#problem';
import { ema_decay_at } from '../reference.ts';

export default mistake<typeof ema_decay_at>({
  sentence:
    'Everything comes one step early: the step that begins the averaging is not counted in s. Look again at what the definition of s takes away from step.',
  twins: [(step, ...options) => ema_decay_at(step + 1n, ...options)],
});
