import { mistake } from '#problem';
import { average, gamma_from_sigma } from '../reference.ts';
import type { power_ema } from '../reference.ts';

export default mistake<typeof power_ema>({
  sentence:
    'The decay is raised to the power gamma. Its exponent is gamma + 1: with gamma = 0 the average is the plain mean.',
  twins: [
    (values, sigma) => {
      const gamma = gamma_from_sigma(sigma);
      return average(values, (t) => (1 - 1 / t) ** gamma);
    },
  ],
});
