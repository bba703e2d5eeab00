import { mistake } from '#problem';
import { average, gamma_from_sigma } from '../reference.ts';
import type { power_ema } from '../reference.ts';

export default mistake<typeof power_ema>({
  sentence:
    'The roles are swapped: beta is the share of the average that stays, and 1 - beta the share of the new value.',
  twins: [
    (values, sigma) => {
      const power = gamma_from_sigma(sigma) + 1;
      return average(values, (t) => 1 - (1 - 1 / t) ** power);
    },
  ],
});
