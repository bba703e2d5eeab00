import { mistake } from '#problem';
import { copyOf, need, write } from '../reference.ts';
import type { ContextManager, ema_weights } from '../reference.ts';
import { PARAMS } from '../tinyModel.ts';
import type { Params, TinyModel } from '../tinyModel.ts';

export default mistake<typeof ema_weights>({
  sentence:
    'A shadow that lacks a name is noticed too late: the names before it are written by then, and stay so. Look up all names before you write the first.',
  twins: [
    function* (model: TinyModel, shadow: Partial<Params>): ContextManager {
      const saved = copyOf(model.params);
      for (const name of PARAMS) model.params[name].set(need(shadow[name]));
      try {
        yield model;
      } finally {
        write(saved, model);
      }
    },
  ],
});
