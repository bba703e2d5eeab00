import { mistake } from '#problem';
import { ModelEMA } from '../reference.ts';
import type { TinyModel } from '../tinyModel.ts';

export default mistake<typeof ModelEMA>({
  sentence:
    'The buffers stay as they were when the shadow was made: an update averages the parameters and forgets them. Take the buffers over from the live model.',
  twins: [
    class extends ModelEMA {
      override update(model: TinyModel) {
        const steps = this.ema.buffers.steps.slice();
        super.update(model);
        this.ema.buffers.steps = steps;
      }
    },
  ],
});
