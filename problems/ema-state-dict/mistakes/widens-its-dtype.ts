import { mistake } from '#problem';
import { cast, ema_update_state, isFloating, mapState } from '../reference.ts';

export default mistake<typeof ema_update_state>({
  sentence:
    'The dtype of the shadow changes where NumPy computes with a wider one, or where it was not asked to go back. Give each average the dtype of its array in ema.',
  twins: [
    inDtype(() => 'float64'),
    inDtype((ours, theirs) => (theirs === 'float64' ? theirs : ours)),
    inDtype((_, theirs) => theirs),
  ],
});

/** Averages in another dtype, chosen by those of `ema` and `model`. */
function inDtype(choose: (ours: string, theirs: string) => string): typeof ema_update_state {
  return (ema, model, decay) =>
    ema_update_state(
      mapState(ema, (old, name) =>
        isFloating(old) ? cast(old, choose(old.dtype, model[name]?.dtype ?? old.dtype)) : old,
      ),
      model,
      decay,
    );
}
