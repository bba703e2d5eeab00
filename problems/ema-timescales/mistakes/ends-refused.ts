import { mistake, raises } from '#problem';
import { ema_timescales } from '../reference.ts';

export default mistake<typeof ema_timescales>({
  sentence:
    'A decay at the end of the range is refused: 0 and 1 belong to it, and only what is below 0 or above 1 is an error. Each end has results of its own.',
  twins: [
    (decay, every) => {
      if (decay === 0 || decay === 1) throw raises('ValueError');
      return ema_timescales(decay, every);
    },
    (decay, every) => {
      if (decay === 1) throw raises('ValueError');
      return ema_timescales(decay, every);
    },
  ],
});
