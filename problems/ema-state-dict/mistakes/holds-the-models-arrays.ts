import { mistake } from '#problem';
import { ema_update_state, isFloating, mapState } from '../reference.ts';

export default mistake<typeof ema_update_state>({
  sentence:
    "The result holds an array of the model's, and the model is trained in place: the shadow changes with it. Put a copy of the array into the result.",
  twins: [
    (ema, model, decay) =>
      mapState(ema_update_state(ema, model, decay), (shadow, name) =>
        isFloating(shadow) ? shadow : (model[name] ?? shadow),
      ),
  ],
});
