import { mistake } from '#problem';
import { ema_variance } from '../reference.ts';

export default mistake<typeof ema_variance>({
  sentence:
    '(1 - decay) ** 2 is what the latest step alone contributes: those before it add their share, each less by a factor of decay ** 2. Sum the geometric series.',
  twins: [
    (decay, ...rest) => ema_variance(decay, ...rest) * (1 - decay ** 2),
    (decay) => (1 - decay) ** 2,
  ],
});
