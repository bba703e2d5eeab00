import { mistake } from '#problem';
import { sgd_vs_ema_mse } from '../reference.ts';

export default mistake<typeof sgd_vs_ema_mse>({
  sentence:
    'The noise has the wrong size: it is part of the gradient, which the step multiplies by lr, and a variance takes the square of what a value is multiplied by.',
  twins: [1, 0.5].map(
    (power): typeof sgd_vs_ema_mse =>
      (t, lr, decay, w0, h, sigma = 1) =>
        sgd_vs_ema_mse(t, lr, decay, w0, h, sigma / lr ** power),
  ),
});
