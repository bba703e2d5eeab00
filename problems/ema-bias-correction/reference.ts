import { array, asarray, transpose } from 'numpy-ts/core';

/** An array of float64. */
export type Averages = ReturnType<typeof array>;

/** A list of numbers, or an array: of numbers, or with one step in each row. */
export type Values = readonly number[] | Averages;

/**
 * The exponential moving averages of values, started at zero and corrected for it as in Adam
 * (Kingma and Ba 2015): m <- decay * m + (1 - decay) * x, and m / (1 - decay^t) is given.
 *
 * It is computed as the mean that it amounts to, in which a value that is k steps old weighs
 * decay^k: so a constant comes out without the rounding of 1 - decay^t.
 *
 * @param values the values in order, or rows of them.
 * @param decay how much of the average is kept, from 0 to below 1.
 * @returns an average for each value, in the same shape.
 */
export function ema_debiased(values: Values, decay: number): Averages {
  return byColumn(values, (column) => {
    let [sum, weight] = [0, 0];
    return column.map((value) => {
      sum = decay * sum + value;
      weight = decay * weight + 1;
      return sum / weight;
    });
  });
}

/** Rows are averaged column by column, each as a list of numbers; the known mistakes do so too. */
export function byColumn(
  values: Values,
  average: (column: readonly number[]) => readonly number[],
): Averages {
  const steps = isArray(values) ? values.astype('float64') : array([...values]);
  if (steps.ndim === 1) return array([...average(steps.tolist() as number[])]);
  const columns = transpose(steps).tolist() as number[][];
  return transpose(asarray(columns.map(average)));
}

export const isArray = (values: Values): values is Averages => !Array.isArray(values);
