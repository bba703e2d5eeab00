import { mistake, raises } from '#problem';
import { ema_coefficients } from '../reference.ts';

export default mistake<typeof ema_coefficients>({
  sentence:
    'The coefficients are divided by their sum. That they do not add up to 1 by themselves says that one of them is wrong: the initial value’s, which has no factor 1 - decay.',
  twins: [
    normalise,
    (n, decay) => {
      if (decay === 1) throw raises('ZeroDivisionError');
      return normalise(n, decay);
    },
    // Without the factor 1 - decay, which the division cancels.
    (n, decay) => {
      if (decay < 1) return normalise(n, decay);
      return Array.from({ length: Number(n) + 1 }, () => 1 / (Number(n) + 1));
    },
  ],
});

/** As if the initial value had come in by a step, and then forced to add up to 1. */
function normalise(n: bigint, decay: number) {
  const [initial = 1, ...values] = ema_coefficients(n, decay);
  const weights = [(1 - decay) * initial, ...values];
  const sum = weights.reduce((total, one) => total + one, 0);
  return weights.map((one) => one / sum);
}
