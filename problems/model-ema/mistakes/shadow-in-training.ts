import { mistake } from '#problem';
import { ModelEMA } from '../reference.ts';
import type { TinyModel } from '../tinyModel.ts';

export default mistake<typeof ModelEMA>({
  sentence:
    'The shadow is left in training mode, which it takes over from the model that it copies. It is only ever evaluated: switch it to eval mode.',
  twins: [
    class extends ModelEMA {
      constructor(model: TinyModel, decay?: number) {
        super(model, decay);
        this.ema = model.deepcopy();
      }
    },
  ],
});
