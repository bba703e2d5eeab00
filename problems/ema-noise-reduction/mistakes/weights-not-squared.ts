import { mistake } from '#problem';
import { ema_variance } from '../reference.ts';

export default mistake<typeof ema_variance>({
  sentence:
    'The exponent is n where it has to be 2n: a term enters the variance with its weight squared, so each step back counts decay ** 2.',
  twins: [
    (decay, n, debias) => {
      const variance = ema_variance(decay, n, debias);
      return n === null || n === undefined ? variance : variance / (1 + decay ** Number(n));
    },
  ],
});
