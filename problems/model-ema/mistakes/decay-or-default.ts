import { mistake } from '#problem';
import { ModelEMA } from '../reference.ts';
import type { TinyModel } from '../tinyModel.ts';

export default mistake<typeof ModelEMA>({
  sentence:
    'A decay of 0 is replaced by the default: in Python 0 counts as false, so "decay or 0.999" gives 0.999. Use decay as it comes.',
  twins: [
    class extends ModelEMA {
      constructor(model: TinyModel, decay?: number) {
        super(model, decay || 0.999);
      }
    },
  ],
});
