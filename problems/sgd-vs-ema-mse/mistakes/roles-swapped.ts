import { mistake } from '#problem';
import { sgd_vs_ema_mse } from '../reference.ts';

export default mistake<typeof sgd_vs_ema_mse>({
  sentence:
    'The roles are swapped: decay is the share of the EMA that stays, and 1 - decay the share of the new weight that comes in.',
  twins: [(t, lr, decay, w0, h, sigma) => sgd_vs_ema_mse(t, lr, 1 - decay, w0, h, sigma)],
});
