import { mistake } from '#problem';
import { ModelEMA } from '../reference.ts';
import type { Saved } from '../reference.ts';

export default mistake<typeof ModelEMA>({
  sentence:
    'A loaded state does not bring its decay along: the shadow goes on with the one that it was made with. Take it from the state.',
  twins: [
    class extends ModelEMA {
      override load_state_dict(saved: Saved) {
        super.load_state_dict({ ...saved, decay: this.decay });
      }
    },
  ],
});
