import { raises } from '#problem';
import { PARAMS } from './tinyModel.ts';
import type { Params, TinyModel } from './tinyModel.ts';

/**
 * A context manager as Python's contextlib makes it of a generator: it yields once, what comes
 * before is done when the block begins, and what comes after when it ends.
 */
export type ContextManager = Generator<TinyModel | undefined, void>;

/**
 * Lends a model the weights of its shadow for the length of a with block: they are written into
 * the model's own arrays, and the model's weights are written back however the block ends.
 *
 * Source: `average_parameters` of torch_ema, and `store`, `copy_to` and `restore` of diffusers'
 * EMAModel.
 *
 * @param model whose arrays are written to; yielded.
 * @param shadow the averaged arrays, of the same shapes; it is only read.
 * @throws Raises KeyError before anything is written where the shadow lacks a name.
 */
export function* ema_weights(model: TinyModel, shadow: Partial<Params>): ContextManager {
  const averaged = { w: need(shadow.w), b: need(shadow.b) };
  const saved = copyOf(model.params);
  try {
    write(averaged, model);
    yield model;
  } finally {
    write(saved, model);
  }
}

/** Writes values into the model's own arrays. */
export function write(weights: Params, model: TinyModel): void {
  for (const name of PARAMS) model.params[name].set(weights[name]);
}

/** The same values in new arrays. */
export const copyOf = ({ w, b }: Params): Params => ({ w: w.slice(), b: b.slice() });

/** What a dictionary has for a key, or Python's exception. */
export function need(array: Float64Array | undefined): Float64Array {
  if (array === undefined) throw raises('KeyError');
  return array;
}
