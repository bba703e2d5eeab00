import { mistake } from '#problem';
import { ema_variance } from '../reference.ts';

export default mistake<typeof ema_variance>({
  sentence:
    'debias changes nothing: where it is true, the average is divided by 1 - decay ** n, and its variance changes with it.',
  twins: [(decay, n) => ema_variance(decay, n)],
});
