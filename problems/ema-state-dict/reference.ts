import { raises } from '#problem';
import type { DType } from '#problem';
import { add, multiply } from 'numpy-ts/core';
import type { array } from 'numpy-ts/core';

/** An array of any dtype and shape. */
export type Weights = ReturnType<typeof array>;
/** The arrays of a model by their names. */
export type State = Readonly<Record<string, Weights>>;

/**
 * One EMA step for a state dictionary, after timm's `ModelEmaV3`: floating arrays become
 * decay * ema + (1 - decay) * model in the dtype of `ema`, all others a copy of the model's.
 *
 * @param ema the average so far.
 * @param model the current arrays, of the same keys and shapes.
 * @param decay how much of the average is kept, from 0 to 1.
 * @throws KeyError where the keys differ.
 */
export function ema_update_state(ema: State, model: State, decay: number): State {
  if (Object.keys(ema).length !== Object.keys(model).length) throw raises('KeyError');
  return mapState(ema, (old, name) => {
    const current = model[name];
    if (!current) throw raises('KeyError');
    return isFloating(old) ? cast(average(old, current, decay), old.dtype) : current.copy();
  });
}

/** A state of the same names, each array made from the one that has its name. */
export const mapState = (state: State, make: (weights: Weights, name: string) => Weights): State =>
  Object.fromEntries(Object.entries(state).map(([name, one]) => [name, make(one, name)]));

export const isFloating = ({ dtype }: Weights): boolean => dtype.startsWith('float');

export const cast = (weights: Weights, dtype: string): Weights => weights.astype(dtype as DType);

/** In float64, because numpy-ts multiplies an int array by a float in ints. */
function average(old: Weights, current: Weights, decay: number): Weights {
  return add(multiply(cast(old, 'float64'), decay), multiply(cast(current, 'float64'), 1 - decay));
}
