import { mistake, raises } from '#problem';
import { ema_coefficients } from '../reference.ts';

export default mistake<typeof ema_coefficients>({
  sentence:
    'decay = 0 goes wrong, where a power is taken by way of the logarithm or set to 0. Zero to the power 0 is 1, and Python’s decay ** 0 knows it: the newest value has the whole weight.',
  twins: [
    // exp(0 * log(0)) in NumPy, for the values alone and for the initial value too.
    (n, decay) => newest(n, decay, Number.NaN),
    (n, decay) => (n === 0n && decay === 0 ? [Number.NaN] : newest(n, decay, Number.NaN)),
    // math.log(0), for the values alone and for the initial value too.
    (n, decay) => {
      if (n > 0n && decay === 0) throw raises('ValueError');
      return ema_coefficients(n, decay);
    },
    (n, decay) => {
      if (decay === 0) throw raises('ValueError');
      return ema_coefficients(n, decay);
    },
    // A case of its own that gives zeros.
    (n, decay) => newest(n, decay, 0),
    (n, decay) =>
      decay === 0 ? Array.from({ length: Number(n) + 1 }, () => 0) : ema_coefficients(n, decay),
  ],
});

/** The right coefficients, but with decay 0 the newest value's is another. */
function newest(n: bigint, decay: number, coefficient: number) {
  const right = ema_coefficients(n, decay);
  return n > 0n && decay === 0 ? [...right.slice(0, -1), coefficient] : right;
}
