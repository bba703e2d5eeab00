import { mistake } from '#problem';
import { ema_update } from '../reference.ts';

export default mistake<typeof ema_update>({
  sentence:
    'The decay is hard-coded: every call uses the same number, whatever decay is passed. Use the parameter.',
  twins: [0.99, 0.9, 0.999, 0.5].map(
    (fixed): typeof ema_update =>
      (ema, weights) =>
        ema_update(ema, weights, fixed),
  ),
});
