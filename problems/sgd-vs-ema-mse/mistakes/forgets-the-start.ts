import { mistake } from '#problem';
import { sgd_vs_ema_mse } from '../reference.ts';

export default mistake<typeof sgd_vs_ema_mse>({
  sentence:
    'These are the variances alone. A mean squared error is the squared mean plus the variance, and the means of w and e start at w0.',
  twins: [(t, lr, decay, _, h, sigma) => sgd_vs_ema_mse(t, lr, decay, 0, h, sigma)],
});
