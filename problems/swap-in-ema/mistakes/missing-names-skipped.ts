import { mistake } from '#problem';
import { copyOf, write } from '../reference.ts';
import type { ContextManager, ema_weights } from '../reference.ts';
import type { Params, TinyModel } from '../tinyModel.ts';

export default mistake<typeof ema_weights>({
  sentence:
    'A shadow that lacks a name is accepted, and the model answers with averaged weights and its own mixed. Raise KeyError.',
  twins: [
    function* (model: TinyModel, shadow: Partial<Params>): ContextManager {
      const saved = copyOf(model.params);
      try {
        write({ ...saved, ...shadow }, model);
        yield model;
      } finally {
        write(saved, model);
      }
    },
  ],
});
