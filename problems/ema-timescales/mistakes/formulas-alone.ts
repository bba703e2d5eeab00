import { mistake, raises } from '#problem';
import { timescales } from '../reference.ts';
import type { ema_timescales } from '../reference.ts';

export default mistake<typeof ema_timescales>({
  sentence:
    'The formulas are right, but they do not do for every decay: at 0 the logarithm fails and at 1 a division, and above 1 they give numbers that mean nothing. Check the range first, then treat both ends.',
  twins: [
    // Below 0 the logarithm happens to raise what is asked for.
    (decay, every = 1n) => {
      if (decay <= 0) throw raises('ValueError');
      if (decay === 1) throw raises('ZeroDivisionError');
      return timescales(decay, Number(every));
    },
  ],
});
