import { mistake, raises } from '#problem';
import { ema_timescales, timescales } from '../reference.ts';

export default mistake<typeof ema_timescales>({
  sentence:
    'A decay out of range is not refused: raise a ValueError when it is below 0 or above 1, before anything is computed.',
  twins: [
    // Below 0 math.log raises what is asked for, NumPy's gives nan.
    (decay, every = 1n) => {
      if (decay < 0) throw raises('ValueError');
      return timescales(decay, Number(every));
    },
    (decay, every = 1n) => timescales(decay, Number(every)),
    (decay, every) => {
      if (decay > 1) throw raises('ValueError');
      return timescales(decay, Number(every));
    },
    // Clipped, or taken for the end that it lies beyond.
    (decay, every) => ema_timescales(Math.min(Math.max(decay, 0), 1), every),
    (decay, every = 1n) => ({
      ...timescales(decay, Number(every)),
      ...(decay < 0 && { half_life: 0 }),
    }),
  ],
});
