import { mistake } from '#problem';
import type { ema_decay_at } from '../reference.ts';

export default mistake<typeof ema_decay_at>({
  sentence:
    'This is another warm-up: (1 + t) / (10 + t) is the one of TensorFlow, and knows neither inv_gamma nor power. Use the formula of the statement.',
  twins: [
    warmUp((s) => (s <= 0 ? null : s)),
    warmUp((s) => Math.max(0, s)),
    warmUp((s) => Math.max(0, s + 1)),
    warmUp((_, step) => step),
  ],
});

/** With t from `counted`, which is given s before it is cut off at 0, and the step; null gives 0. */
function warmUp(counted: (s: number, step: number) => number | null): typeof ema_decay_at {
  return (step, decay = 0.9999, min_decay = 0, update_after_step = 0n) => {
    const t = counted(Number(step - update_after_step) - 1, Number(step));
    return t === null ? 0 : Math.max(Math.min((1 + t) / (10 + t), decay), min_decay);
  };
}
