import { tuple } from '#problem';

/**
 * The mean squared errors (E[w_t^2], E[e_t^2]) of SGD on h w^2 / 2 with gradient noise, and of
 * its EMA: squared bias plus variance, by the recursion of the two means and the covariances.
 * Our own derivation; the setting is that of Morales-Brotons, Vogels and Hendrikx (2024).
 *
 * @param t steps.
 * @param lr the learning rate; 0 < lr h < 2.
 * @param decay how much of the EMA is kept, from 0 to 1.
 * @param w0 where both start.
 * @param h the curvature.
 * @param sigma the standard deviation of a gradient's noise.
 */
export function sgd_vs_ema_mse(t: bigint, lr: number, decay: number, w0 = 1, h = 1, sigma = 1) {
  const a = 1 - lr * h;
  let mean = { w: w0, e: w0 };
  let covariance = { ww: 0, we: 0, ee: 0 };
  for (let step = 0n; step < t; step++) {
    const w = a * mean.w;
    mean = { w, e: decay * mean.e + (1 - decay) * w };
    const ww = a ** 2 * covariance.ww + (lr * sigma) ** 2;
    covariance = {
      ww,
      we: decay * a * covariance.we + (1 - decay) * ww,
      ee:
        decay ** 2 * covariance.ee +
        2 * decay * (1 - decay) * a * covariance.we +
        (1 - decay) ** 2 * ww,
    };
  }
  return tuple(mean.w ** 2 + covariance.ww, mean.e ** 2 + covariance.ee);
}
