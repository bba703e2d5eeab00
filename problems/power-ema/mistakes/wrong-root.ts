import { mistake, raises } from '#problem';
import { average, gamma_from_sigma } from '../reference.ts';
import type { Values, power_ema } from '../reference.ts';

export default mistake<typeof power_ema>({
  sentence:
    'gamma_from_sigma takes the wrong root: of the three that the equation has, one is not negative, and it is the largest.',
  twins: [0, 1].flatMap((root) => {
    const wrong = (sigma: number) => otherRoots(sigma)[root] ?? NaN;
    const nowhere = (values: Values) => average(values, () => NaN);
    const divides = () => {
      throw raises('ZeroDivisionError');
    };
    return [nowhere, divides].map((power_ema) => ({ gamma_from_sigma: wrong, power_ema }));
  }),
});

/** The negative roots of g^3 + 7 g^2 + (16 - s) g + (12 - s) with s = sigma^-2, by division. */
function otherRoots(sigma: number): readonly number[] {
  const root = gamma_from_sigma(sigma);
  const half = (7 + root) / 2;
  const distance = Math.sqrt(half ** 2 - (16 - sigma ** -2 + root * (7 + root)));
  return [-half - distance, -half + distance];
}
