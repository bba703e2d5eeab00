import { mistake } from '#problem';
import { ema_debiased } from '../reference.ts';

export default mistake<typeof ema_debiased>({
  sentence:
    'A decay of 0 is replaced by another: in Python 0 counts as false, so "decay or 0.99" gives 0.99. Use decay as it comes.',
  twins: [0.99, 0.9, 0.999, 0.5].map(
    (fallback): typeof ema_debiased =>
      (values, decay) =>
        ema_debiased(values, decay || fallback),
  ),
});
