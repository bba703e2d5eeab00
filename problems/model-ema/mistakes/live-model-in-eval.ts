import { mistake } from '#problem';
import { ModelEMA } from '../reference.ts';
import type { TinyModel } from '../tinyModel.ts';

export default mistake<typeof ModelEMA>({
  sentence:
    'The live model is put into eval mode, and it still has to train. Copy it first, and switch the copy alone.',
  twins: [
    class extends ModelEMA {
      constructor(model: TinyModel, decay?: number) {
        super(model, decay);
        this.ema = model.eval().deepcopy();
      }
    },
    class extends ModelEMA {
      constructor(model: TinyModel, decay?: number) {
        super(model, decay);
        this.ema = model.deepcopy();
        model.eval();
      }
    },
  ],
});
