import { add, multiply } from 'numpy-ts/core';
import type { array } from 'numpy-ts/core';

/** A number, or an array of any shape. */
export type Weights = number | ReturnType<typeof array>;

/**
 * One step of the exponential moving average of weights:
 * ema <- decay * ema + (1 - decay) * weights.
 *
 * @param ema the average so far.
 * @param weights the current weights, of the same shape.
 * @param decay how much of the average is kept, from 0 to 1.
 */
export function ema_update(ema: Weights, weights: Weights, decay = 0.99): Weights {
  return plus(times(ema, decay), times(weights, 1 - decay));
}

/** numpy-ts multiplies an int array by a float in ints, where NumPy gives floats. */
function times(weights: Weights, factor: number): Weights {
  return typeof weights === 'number'
    ? weights * factor
    : multiply(weights.astype('float64'), factor);
}

function plus(a: Weights, b: Weights): Weights {
  if (typeof a === 'number' && typeof b === 'number') return a + b;
  return typeof a === 'number' ? plus(b, a) : add(a, b);
}
