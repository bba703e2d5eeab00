import { mistake } from '#problem';
import { copyOf, need, write } from '../reference.ts';
import type { ContextManager, ema_weights } from '../reference.ts';
import type { Params, TinyModel } from '../tinyModel.ts';

export default mistake<typeof ema_weights>({
  sentence:
    'An exception in the block is lost: except catches it, and the program goes on as if nothing had happened. Leave except out, finally is enough.',
  twins: [
    function* (model: TinyModel, shadow: Partial<Params>): ContextManager {
      const averaged = { w: need(shadow.w), b: need(shadow.b) };
      const saved = copyOf(model.params);
      write(averaged, model);
      try {
        yield model;
      } catch {
        /* The block's exception ends here. */
      }
      write(saved, model);
    },
  ],
});
