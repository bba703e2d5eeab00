import { mistake, tuple } from '#problem';
import type { sgd_vs_ema_mse } from '../reference.ts';

export default mistake<typeof sgd_vs_ema_mse>({
  sentence:
    'The mixed term of the EMA uses E[w e] from after the step. Old EMA times new weight is a times E[w e] from before it: update E[w e] last.',
  twins: [
    (t, lr, decay, w0 = 1, h = 1, sigma = 1) => {
      const a = 1 - lr * h;
      const share = 1 - decay;
      let [ww, we, ee] = [w0 ** 2, w0 ** 2, w0 ** 2];
      for (let step = 0n; step < t; step++) {
        ww = a ** 2 * ww + (lr * sigma) ** 2;
        we = decay * a * we + share * ww;
        ee = decay ** 2 * ee + 2 * decay * share * a * we + share ** 2 * ww;
      }
      return tuple(ww, ee);
    },
  ],
});
