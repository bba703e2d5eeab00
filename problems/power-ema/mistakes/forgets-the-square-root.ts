import { mistake } from '#problem';
import { sigma_rel } from '../reference.ts';
import type { power_ema } from '../reference.ts';

export default mistake<typeof power_ema>({
  sentence: 'sigma_rel gives a variance. A width is a standard deviation, its square root.',
  twins: [{ sigma_rel: (gamma: number) => sigma_rel(gamma) ** 2 }],
});
