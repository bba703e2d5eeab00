import { mistake } from '#problem';
import { copyOf, need, write } from '../reference.ts';
import type { ContextManager, ema_weights } from '../reference.ts';
import type { Params, TinyModel } from '../tinyModel.ts';

export default mistake<typeof ema_weights>({
  sentence:
    'The weights come back only when the block ends by itself: an exception in it is raised at the yield, and what stands after that is skipped. Restore them in a finally.',
  twins: [
    function* (model: TinyModel, shadow: Partial<Params>): ContextManager {
      const averaged = { w: need(shadow.w), b: need(shadow.b) };
      const saved = copyOf(model.params);
      write(averaged, model);
      yield model;
      write(saved, model);
    },
  ],
});
