import { changes, mistake, raises } from '#problem';
import { ema_update } from '../reference.ts';

export default mistake<typeof ema_update>({
  sentence:
    'It works in place: "ema *= decay" changes the array that was passed in, and fails on an array of ints. Compute a new array: decay * ema.',
  twins: [
    (ema, weights, decay) => {
      if (typeof ema === 'number') return ema_update(ema, weights, decay);
      if (ema.dtype !== 'float64') return raises('TypeError');
      return changes(ema_update(ema, weights, decay), 'ema');
    },
  ],
});
