import { mistake } from '#problem';
import { ema_variance } from '../reference.ts';

export default mistake<typeof ema_variance>({
  sentence:
    'debias divides only once: a factor on the average is squared in its variance, so divide by (1 - decay ** n) ** 2.',
  twins: [
    (decay, n, debias) => {
      const variance = ema_variance(decay, n, debias);
      return debias && n ? variance * (1 - decay ** Number(n)) : variance;
    },
  ],
});
