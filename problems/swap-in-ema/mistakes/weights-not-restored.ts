import { mistake } from '#problem';
import { need, write } from '../reference.ts';
import type { ContextManager, ema_weights } from '../reference.ts';
import type { Params, TinyModel } from '../tinyModel.ts';

export default mistake<typeof ema_weights>({
  sentence:
    'The model keeps the averaged weights after the block. If you have saved its arrays, save copies: writing into an array changes it under each of its names.',
  twins: [
    function* (model: TinyModel, shadow: Partial<Params>): ContextManager {
      const averaged = { w: need(shadow.w), b: need(shadow.b) };
      write(averaged, model);
      yield model;
    },
  ],
});
