import { mistake } from '#problem';
import { ModelEMA } from '../reference.ts';
import type { TinyModel } from '../tinyModel.ts';

export default mistake<typeof ModelEMA>({
  sentence:
    'The default is wrong: a shadow that is made without a decay keeps 0.999 of itself. One that is given a decay is right.',
  twins: [0.99, 0.9, 0.9999, 0.995, 0.5, 0, 1].map(
    (fallback) =>
      class extends ModelEMA {
        constructor(model: TinyModel, decay = fallback) {
          super(model, decay);
        }
      },
  ),
});
