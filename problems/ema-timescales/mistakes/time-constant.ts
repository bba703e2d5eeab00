import { mistake } from '#problem';
import { ema_timescales } from '../reference.ts';

export default mistake<typeof ema_timescales>({
  sentence:
    'The half-life is a time constant instead: after -1 / ln(decay) updates a share of 1/e is left, about 0.37. For one half the logarithm of 0.5 goes over that of decay.',
  twins: [
    (decay, every) => {
      const right = ema_timescales(decay, every);
      return { ...right, half_life: right.half_life / Math.LN2 };
    },
  ],
});
