import { mistake, tuple } from '#problem';
import type { sgd_vs_ema_mse } from '../reference.ts';

export default mistake<typeof sgd_vs_ema_mse>({
  sentence:
    'The EMA takes up the weight from before the step and is one step late. SGD moves first; then the EMA takes up the new weight.',
  twins: [
    (t, lr, decay, w0 = 1, h = 1, sigma = 1) => {
      const a = 1 - lr * h;
      const share = 1 - decay;
      let [ww, we, ee] = [w0 ** 2, w0 ** 2, w0 ** 2];
      for (let step = 0n; step < t; step++)
        [ww, we, ee] = [
          a ** 2 * ww + (lr * sigma) ** 2,
          a * (decay * we + share * ww),
          decay ** 2 * ee + 2 * decay * share * we + share ** 2 * ww,
        ];
      return tuple(ww, ee);
    },
  ],
});
