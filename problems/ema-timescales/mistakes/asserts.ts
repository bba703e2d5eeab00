import { mistake, raises } from '#problem';
import { ema_timescales } from '../reference.ts';

export default mistake<typeof ema_timescales>({
  sentence:
    'A decay out of range fails an assert, and so raises an AssertionError. Callers are promised a ValueError: raise one.',
  twins: [
    (decay, every) => {
      if (decay < 0 || decay > 1) throw raises('AssertionError');
      return ema_timescales(decay, every);
    },
  ],
});
