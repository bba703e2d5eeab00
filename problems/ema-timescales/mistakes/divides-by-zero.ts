import { mistake, raises } from '#problem';
import { ema_timescales } from '../reference.ts';

export default mistake<typeof ema_timescales>({
  sentence:
    'decay = 1 divides by zero: 1 - decay is 0, and so is its logarithm. An average that never forgets has an infinite window and half-life; Python writes that math.inf.',
  twins: [
    (decay, every) => {
      if (decay === 1) throw raises('ZeroDivisionError');
      return ema_timescales(decay, every);
    },
  ],
});
