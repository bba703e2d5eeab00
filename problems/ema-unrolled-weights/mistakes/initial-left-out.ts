import { mistake } from '#problem';
import { ema_coefficients } from '../reference.ts';

export default mistake<typeof ema_coefficients>({
  sentence:
    'The initial value has no coefficient: there are n + 1 of them, and its own, decay to the power n, is the first.',
  twins: [(n, decay) => ema_coefficients(n, decay).slice(1)],
});
