import { mistake } from '#problem';
import { ema_coefficients } from '../reference.ts';

export default mistake<typeof ema_coefficients>({
  sentence:
    'The coefficients come newest first. The order is that of time: the initial value, then the oldest value, and the newest, which counts most of the values, at the end.',
  twins: [
    (n, decay) => {
      const [initial = 1, ...values] = ema_coefficients(n, decay);
      return [initial, ...values.toReversed()];
    },
    (n, decay) => ema_coefficients(n, decay).toReversed(),
  ],
});
