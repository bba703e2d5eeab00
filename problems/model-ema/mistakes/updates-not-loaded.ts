import { mistake } from '#problem';
import { ModelEMA } from '../reference.ts';
import type { Saved } from '../reference.ts';

export default mistake<typeof ModelEMA>({
  sentence:
    'A loaded state does not bring its count along: updates stays what it was before. Take it from the state.',
  twins: [
    class extends ModelEMA {
      override load_state_dict(saved: Saved) {
        super.load_state_dict({ ...saved, updates: this.updates });
      }
    },
  ],
});
