import { mistake, raises } from '#problem';
import { ema_timescales } from '../reference.ts';

export default mistake<typeof ema_timescales>({
  sentence:
    'decay = 0 raises a ValueError, as math.log(0) does by itself. Zero is a decay like any other, and its half-life is 0: give it before you take the logarithm.',
  twins: [
    (decay, every) => {
      if (decay === 0) throw raises('ValueError');
      return ema_timescales(decay, every);
    },
  ],
});
