import { mistake, raises } from '#problem';
import { averaged, ModelEMA } from '../reference.ts';
import type { TinyModel } from '../tinyModel.ts';

export default mistake<typeof ModelEMA>({
  sentence:
    'The buffers are averaged as if they were parameters: half a step means nothing. Average the parameters only, and copy the buffers.',
  twins: [
    (average: Float64Array) => average,
    (average: Float64Array) => average.map(Math.trunc),
    () => {
      throw raises('TypeError');
    },
  ].map(
    (hold) =>
      class extends ModelEMA {
        override update(model: TinyModel) {
          const steps = averaged(this.ema.buffers.steps, model.buffers.steps, this.decay);
          super.update(model);
          this.ema.buffers.steps = hold(steps);
        }
      },
  ),
});
