import { mistake } from '#problem';
import { WAYS } from '../rebindingEMA.ts';
import type { ModelEMA } from '../reference.ts';
import type { TinyModel } from '../tinyModel.ts';

export default mistake<typeof ModelEMA>({
  sentence:
    'The copy is shallow: the shadow is a model of its own, but its arrays are the live ones, and training changes both. Copy the arrays as well.',
  twins: WAYS.flatMap((Way) => [
    class extends Way {
      constructor(model: TinyModel, decay?: number) {
        super(model, decay);
        this.ema = model.copy().eval();
      }
    },
    class extends Way {
      constructor(model: TinyModel, decay?: number) {
        super(model, decay);
        const { params, buffers } = model;
        this.ema = Object.assign(model.copy(), {
          params: { ...params },
          buffers: { ...buffers },
        }).eval();
      }
    },
  ]),
});
