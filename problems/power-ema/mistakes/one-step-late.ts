import { mistake } from '#problem';
import { average, gamma_from_sigma } from '../reference.ts';
import type { power_ema } from '../reference.ts';

export default mistake<typeof power_ema>({
  sentence:
    'The decay is that of the next step, so the first value does not replace the start. The first value has t = 1, and the decay 0.',
  twins: [
    (values, sigma) => {
      const power = gamma_from_sigma(sigma) + 1;
      return average(values, (t) => (1 - 1 / (t + 1)) ** power);
    },
  ],
});
