import { mistake } from '#problem';
import { WAYS } from '../rebindingEMA.ts';
import type { ModelEMA, Saved } from '../reference.ts';

export default mistake<typeof ModelEMA>({
  sentence:
    "A saved state holds the shadow's own arrays: who changes one changes the other. Save copies.",
  twins: WAYS.map(
    (Way) =>
      class extends Way {
        override state_dict(): Saved {
          return { ...super.state_dict(), model: this.ema.state_dict() };
        }
      },
  ),
});
