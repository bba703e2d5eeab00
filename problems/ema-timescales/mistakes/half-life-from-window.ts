import { mistake } from '#problem';
import { ema_timescales } from '../reference.ts';

export default mistake<typeof ema_timescales>({
  sentence:
    'The half-life is taken from the window, as ln 2 times it. That comes close only for a decay near 1: solve decay to the power u = 0.5 for the number of updates u.',
  twins: [Math.LN2, 0.5, 1].map((share): typeof ema_timescales => (decay, every) => {
    const right = ema_timescales(decay, every);
    return { ...right, half_life: share * right.window };
  }),
});
