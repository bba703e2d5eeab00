/**
 * The coefficients of the initial value and of the n values after it in their exponential moving
 * average, oldest first: decay^n, and (1 - decay) * decay^(n - i) for value i.
 *
 * @param n how many values came after the initial one, a Python int.
 * @param decay how much of the average is kept in each step, from 0 to 1.
 * @returns n + 1 numbers that add up to 1.
 */
export function ema_coefficients(n: bigint, decay: number): number[] {
  const count = Number(n);
  const values = Array.from({ length: count }, (_, i) => (1 - decay) * decay ** (count - i - 1));
  return [decay ** count, ...values];
}
