import { mistake } from '#problem';
import { ema_coefficients } from '../reference.ts';

export default mistake<typeof ema_coefficients>({
  sentence:
    'The initial value is treated like the others. It was there before the first step, so it never got the factor 1 - decay: its coefficient is decay to the power n.',
  twins: [
    (n, decay) => {
      const [initial = 1, ...values] = ema_coefficients(n, decay);
      return [(1 - decay) * initial, ...values];
    },
  ],
});
