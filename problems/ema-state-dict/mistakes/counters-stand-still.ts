import { mistake } from '#problem';
import { ema_update_state, isFloating, mapState } from '../reference.ts';

export default mistake<typeof ema_update_state>({
  sentence:
    'Entries that are not averaged stay what they were in ema: a counter of the shadow has to follow the model. Copy them from there.',
  twins: [
    (ema, model, decay) =>
      mapState(ema_update_state(ema, model, decay), (shadow, name) => {
        const old = ema[name] ?? shadow;
        return isFloating(old) ? shadow : old;
      }),
  ],
});
