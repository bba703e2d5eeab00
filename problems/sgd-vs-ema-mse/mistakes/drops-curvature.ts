import { mistake } from '#problem';
import { sgd_vs_ema_mse } from '../reference.ts';

export default mistake<typeof sgd_vs_ema_mse>({
  sentence:
    'The curvature h has no effect: the gradient is h times w, so a step multiplies the weight by 1 - lr * h. With h = 1 the result is right.',
  twins: [(t, lr, decay, w0, _, sigma) => sgd_vs_ema_mse(t, lr, decay, w0, 1, sigma)],
});
