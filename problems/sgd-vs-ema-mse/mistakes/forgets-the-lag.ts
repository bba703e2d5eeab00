import { mistake, tuple } from '#problem';
import { sgd_vs_ema_mse } from '../reference.ts';

export default mistake<typeof sgd_vs_ema_mse>({
  sentence:
    "The EMA's lag is missing: its bias is taken to be that of w. The mean of e follows the mean of w late, by the same average, and so is further from 0.",
  twins: [
    (t, lr, decay, w0 = 1, h = 1, sigma = 1) => {
      const bias = (w0 * (1 - lr * h) ** Number(t)) ** 2;
      const [ww = 0, ee = 0] = sgd_vs_ema_mse(t, lr, decay, 0, h, sigma).items.map(Number);
      return tuple(bias + ww, bias + ee);
    },
  ],
});
