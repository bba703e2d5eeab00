import { mistake } from '#problem';
import { average } from '../reference.ts';
import type { power_ema } from '../reference.ts';

export default mistake<typeof power_ema>({
  sentence: 'The width is taken for the exponent. Get gamma from gamma_from_sigma first.',
  twins: [(values, sigma) => average(values, (t) => (1 - 1 / t) ** (sigma + 1))],
});
