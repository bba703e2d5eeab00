import { mistake } from '#problem';
import { ema_update } from '../reference.ts';

export default mistake<typeof ema_update>({
  sentence:
    'A decay of 0 is replaced by the default: in Python 0 counts as false, so "decay or 0.99" gives 0.99. Use decay as it comes.',
  twins: [(ema, weights, decay) => ema_update(ema, weights, decay || 0.99)],
});
