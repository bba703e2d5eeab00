/**
 * The variance of an EMA of independent noise of variance 1 that starts at 0: the geometric
 * series (1 - decay)^2 (1 + decay^2 + ... + decay^(2(n - 1))), in closed form.
 *
 * Our own derivation, for the noise reduction that arXiv 2411.18704 describes.
 *
 * @param decay how much of the average is kept at a step, from 0 to below 1.
 * @param n how many steps were made, from 1; null for the limit of many.
 * @param debias whether the average is divided by 1 - decay^n, as in Adam.
 * @throws RangeError for a decay of -1, where Python divides by zero.
 */
export function ema_variance(decay: number, n: bigint | null = null, debias = false): number {
  if (decay === -1) throw new RangeError('decay is from 0 to below 1.');
  const limit = (1 - decay) / (1 + decay);
  if (n === null) return limit;
  const variance = limit * (1 - decay ** (2 * Number(n)));
  return debias ? variance / (1 - decay ** Number(n)) ** 2 : variance;
}
