import { mistake } from '#problem';
import { copyOf, need, write } from '../reference.ts';
import type { ContextManager, ema_weights } from '../reference.ts';
import type { Params, TinyModel } from '../tinyModel.ts';

export default mistake<typeof ema_weights>({
  sentence:
    'The block gets None in place of the model: as names what the generator yields, and it yields nothing. Yield the model.',
  twins: [
    function* (model: TinyModel, shadow: Partial<Params>): ContextManager {
      const averaged = { w: need(shadow.w), b: need(shadow.b) };
      const saved = copyOf(model.params);
      try {
        write(averaged, model);
        yield undefined;
      } finally {
        write(saved, model);
      }
    },
  ],
});
