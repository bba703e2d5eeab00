import { mistake, tuple } from '#problem';
import type { sgd_vs_ema_mse } from '../reference.ts';

export default mistake<typeof sgd_vs_ema_mse>({
  sentence: 'The EMA starts at 0. It starts where the weight does: e_0 = w_0.',
  twins: [
    (t, lr, decay, w0 = 1, h = 1, sigma = 1) => {
      const a = 1 - lr * h;
      const share = 1 - decay;
      let [ww, we, ee] = [w0 ** 2, 0, 0];
      for (let step = 0n; step < t; step++) {
        ww = a ** 2 * ww + (lr * sigma) ** 2;
        ee = decay ** 2 * ee + 2 * decay * share * a * we + share ** 2 * ww;
        we = decay * a * we + share * ww;
      }
      return tuple(ww, ee);
    },
  ],
});
