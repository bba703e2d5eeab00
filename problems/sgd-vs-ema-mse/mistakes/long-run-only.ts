import { mistake, tuple } from '#problem';
import type { sgd_vs_ema_mse } from '../reference.ts';

export default mistake<typeof sgd_vs_ema_mse>({
  sentence:
    'These are the errors in the long run, whatever t is. After t steps there is still something of the start in both, and most of it in the EMA.',
  twins: [
    (_t, lr, decay, _w0, h = 1, sigma = 1) => {
      const a = 1 - lr * h;
      const sgd = (lr * sigma) ** 2 / (1 - a ** 2);
      return tuple(sgd, (sgd * (1 - decay) * (1 + a * decay)) / ((1 + decay) * (1 - a * decay)));
    },
  ],
});
