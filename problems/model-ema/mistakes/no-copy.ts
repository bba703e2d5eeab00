import { mistake } from '#problem';
import { WAYS } from '../rebindingEMA.ts';
import type { ModelEMA } from '../reference.ts';
import type { TinyModel } from '../tinyModel.ts';

export default mistake<typeof ModelEMA>({
  sentence:
    'The shadow is the live model itself: self.ema = model gives it a second name and copies nothing. Make a copy that has arrays of its own.',
  twins: WAYS.flatMap((Way) => [
    class extends Way {
      constructor(model: TinyModel, decay?: number) {
        super(model, decay);
        this.ema = model.eval();
      }
    },
    class extends Way {
      constructor(model: TinyModel, decay?: number) {
        super(model, decay);
        this.ema = model;
      }
    },
  ]),
});
