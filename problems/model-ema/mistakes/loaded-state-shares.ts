import { mistake } from '#problem';
import { WAYS } from '../rebindingEMA.ts';
import type { ModelEMA, Saved } from '../reference.ts';

export default mistake<typeof ModelEMA>({
  sentence:
    'A shadow that loads a state keeps the arrays it is handed: they belong to the state, and both change together. Take over the values, and no array.',
  twins: WAYS.map(
    (Way) =>
      class extends Way {
        override load_state_dict({ decay, updates, model: { steps, ...params } }: Saved) {
          this.decay = decay;
          this.updates = updates;
          this.ema.params = params;
          this.ema.buffers = { steps };
        }
      },
  ),
});
