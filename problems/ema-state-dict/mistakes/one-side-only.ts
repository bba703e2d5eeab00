import { mistake } from '#problem';
import { ema_update_state } from '../reference.ts';
import type { State } from '../reference.ts';

export default mistake<typeof ema_update_state>({
  sentence:
    'A key that only one of the two has is passed over in silence. Compare the keys in both directions before anything else, and raise a KeyError where they differ.',
  twins: [
    (ema, model, decay) => ema_update_state(ema, pick(model, ema), decay),
    (ema, model, decay) => ema_update_state(pick(ema, model), model, decay),
    (ema, model, decay) => ema_update_state(pick(ema, model), pick(model, ema), decay),
  ],
});

/** What of a state has a name that is in another one, too. */
const pick = (state: State, other: State): State =>
  Object.fromEntries(Object.entries(state).filter(([name]) => name in other));
