import { add, asarray, multiply } from 'numpy-ts/core';

/** Numbers, or an array with a value in each row. */
export type Values = readonly number[] | Row;
export type Row = ReturnType<typeof asarray>;

/**
 * The relative standard deviation of the averaging profile (gamma + 1) tau^gamma on [0, 1].
 * Karras and others, EDM2 (2024).
 */
export function sigma_rel(gamma: number): number {
  return Math.sqrt((gamma + 1) / ((gamma + 2) ** 2 * (gamma + 3)));
}

/**
 * The exponent, 0 or more, of the profile with a relative standard deviation.
 *
 * By bisection: sigma_rel falls from gamma = 0 on, and is below 1 / (gamma + 2).
 */
export function gamma_from_sigma(sigma: number): number {
  let [low, high] = [0, 1 / sigma];
  for (let halvings = 0; halvings < 100; halvings++) {
    const middle = (low + high) / 2;
    if (sigma_rel(middle) > sigma) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * The power-function EMA of the values, after the last of them: decays
 * beta_t = (1 - 1/t)^(gamma + 1). Gives a row, or an array of shape [] for numbers.
 */
export function power_ema(values: Values, sigma: number): Row {
  const power = gamma_from_sigma(sigma) + 1;
  return average(values, (t) => (1 - 1 / t) ** power);
}

/** The average from 0 after the last of n values, with a decay for each t from 1 to n. */
export function average(values: Values, decayAt: (t: number, n: number) => number): Row {
  const rows = asarray(values).astype('float64');
  const n = rows.shape[0] ?? 0;
  let result = multiply(rows.slice('0'), 0);
  for (let t = 1; t <= n; t++) {
    const decay = decayAt(t, n);
    result = add(multiply(result, decay), multiply(rows.slice(`${t - 1}`), 1 - decay));
  }
  return result;
}
