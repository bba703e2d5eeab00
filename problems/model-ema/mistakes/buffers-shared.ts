import { mistake } from '#problem';
import { WAYS } from '../rebindingEMA.ts';
import type { ModelEMA } from '../reference.ts';
import type { TinyModel } from '../tinyModel.ts';

export default mistake<typeof ModelEMA>({
  sentence:
    "The shadow's buffers are the live model's own arrays after an update, and go on changing with it. Copy what is in them.",
  twins: WAYS.map(
    (Way) =>
      class extends Way {
        override update(model: TinyModel) {
          this.ema.buffers.steps = model.buffers.steps.slice();
          super.update(model);
          this.ema.buffers.steps = model.buffers.steps;
        }
      },
  ),
});
