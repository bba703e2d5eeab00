import { mistake } from '#problem';
import { ModelEMA } from '../reference.ts';
import type { TinyModel } from '../tinyModel.ts';

export default mistake<typeof ModelEMA>({
  sentence:
    'The roles are swapped: decay is the share of the shadow that stays, and 1 - decay the share of the live weights that comes in.',
  twins: [
    class extends ModelEMA {
      override update(model: TinyModel) {
        const { decay } = this;
        this.decay = 1 - decay;
        super.update(model);
        this.decay = decay;
      }
    },
  ],
});
