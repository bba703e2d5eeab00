import { mistake } from '#problem';
import { ema_update } from '../reference.ts';

export default mistake<typeof ema_update>({
  sentence:
    'The default is wrong: a call that leaves decay out must use 0.99. Calls that pass a decay are right.',
  twins: [0.9, 0.999, 0.9999, 0.95, 0.5, 0, 1].map(
    (fallback): typeof ema_update =>
      (ema, weights, decay = fallback) =>
        ema_update(ema, weights, decay),
  ),
});
