import { mistake, tuple } from '#problem';
import type { sgd_vs_ema_mse } from '../reference.ts';

export default mistake<typeof sgd_vs_ema_mse>({
  sentence:
    'The EMA and the new weight are taken for independent. Both contain the old weight, so e and w are correlated: keep track of E[w e], too, and add the mixed term of the square.',
  twins: [
    (t, lr, decay, w0 = 1, h = 1, sigma = 1) => {
      const a = 1 - lr * h;
      let [w, e, ww, ee] = [w0, w0, 0, 0];
      for (let step = 0n; step < t; step++) {
        w *= a;
        e = decay * e + (1 - decay) * w;
        ww = a ** 2 * ww + (lr * sigma) ** 2;
        ee = decay ** 2 * ee + (1 - decay) ** 2 * ww;
      }
      return tuple(w ** 2 + ww, e ** 2 + ee);
    },
    (t, lr, decay, w0 = 1, h = 1, sigma = 1) => {
      let [ww, ee] = [w0 ** 2, w0 ** 2];
      for (let step = 0n; step < t; step++) {
        ww = (1 - lr * h) ** 2 * ww + (lr * sigma) ** 2;
        ee = decay ** 2 * ee + (1 - decay) ** 2 * ww;
      }
      return tuple(ww, ee);
    },
  ],
});
