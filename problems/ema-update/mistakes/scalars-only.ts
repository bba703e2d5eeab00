import { mistake, raises } from '#problem';
import { ema_update } from '../reference.ts';

export default mistake<typeof ema_update>({
  sentence:
    'It works for single numbers only: something in it, often float(…), int(…) or a format, cannot take an array. Leave it out, and NumPy applies the formula to every element.',
  twins: [
    (ema, weights, decay) =>
      typeof ema === 'number' ? ema_update(ema, weights, decay) : raises('TypeError'),
  ],
});
