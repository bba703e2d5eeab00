import { mistake } from '#problem';
import { cast, ema_update_state, isFloating, mapState } from '../reference.ts';
import type { State } from '../reference.ts';

export default mistake<typeof ema_update_state>({
  sentence:
    'Counters and masks are averaged as well: an array of ints or bools has no meaningful mean. Look at the dtype of each entry, and copy such entries from the model.',
  twins: [
    averageAll,
    // As most write it first: a key that only the model has goes by unnoticed.
    (ema, model, decay) =>
      averageAll(
        ema,
        Object.fromEntries(Object.entries(model).filter(([name]) => name in ema)),
        decay,
      ),
    (ema, model, decay) =>
      mapState(averageAll(ema, model, decay), (average, name) =>
        cast(average, ema[name]?.dtype ?? average.dtype),
      ),
  ],
});

/** One formula for all entries, in the dtype that NumPy computes with. */
function averageAll(ema: State, model: State, decay: number): State {
  const wide = mapState(ema, (old, name) =>
    model[name]?.dtype === old.dtype ? asFloats(old) : cast(old, 'float64'),
  );
  return ema_update_state(wide, mapState(model, asFloats), decay);
}

const asFloats = (weights: State[string]) =>
  isFloating(weights) ? weights : cast(weights, 'float64');
