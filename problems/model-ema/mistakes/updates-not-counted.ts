import { mistake } from '#problem';
import { ModelEMA } from '../reference.ts';
import type { TinyModel } from '../tinyModel.ts';

export default mistake<typeof ModelEMA>({
  sentence: 'The updates are not counted: updates stays what it was. Add 1 at every update.',
  twins: [
    class extends ModelEMA {
      override update(model: TinyModel) {
        super.update(model);
        this.updates -= 1;
      }
    },
  ],
});
