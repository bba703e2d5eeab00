import { copyOf, need, write } from './reference.ts';
import type { ContextManager, ema_weights } from './reference.ts';
import type { Params, TinyModel } from './tinyModel.ts';

type Weights = typeof ema_weights;

/**
 * Mistakes that put other arrays in the place of the model's: those that `lend` makes of the
 * shadow's. They differ in how they put the model's weights back.
 */
export const replacing = (lend: (averaged: Float64Array) => Float64Array): Weights[] =>
  WAYS_BACK.map(
    (giveBack): Weights =>
      function* (model, shadow): ContextManager {
        const lent = { w: lend(need(shadow.w)), b: lend(need(shadow.b)) };
        const own = model.params;
        const saved = copyOf(own);
        try {
          model.params = lent;
          yield model;
        } finally {
          giveBack(model, own, saved);
        }
      },
  );

const WAYS_BACK: readonly ((model: TinyModel, own: Params, saved: Params) => void)[] = [
  (model, own) => {
    model.params = own;
  },
  (model, _, saved) => {
    model.params = saved;
  },
  (model, _, saved) => {
    write(saved, model);
  },
];
