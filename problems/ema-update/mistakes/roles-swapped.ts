import { mistake } from '#problem';
import { ema_update } from '../reference.ts';

export default mistake<typeof ema_update>({
  sentence:
    'The roles are swapped: decay is the share of the old average that stays, and 1 - decay the share of the new weights that comes in.',
  twins: [(ema, weights, decay = 0.99) => ema_update(weights, ema, decay)],
});
