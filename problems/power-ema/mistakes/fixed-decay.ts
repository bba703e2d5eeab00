import { mistake } from '#problem';
import { average, gamma_from_sigma } from '../reference.ts';
import type { power_ema } from '../reference.ts';

export default mistake<typeof power_ema>({
  sentence: 'The decay is the same in every step. It grows with t, from 0 for the first value on.',
  twins: [
    (values, sigma) => {
      const power = gamma_from_sigma(sigma) + 1;
      return average(values, (_, n) => (1 - 1 / n) ** power);
    },
  ],
});
