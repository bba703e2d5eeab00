import { mistake } from '#problem';
import { ema_update_state } from '../reference.ts';

export default mistake<typeof ema_update_state>({
  sentence:
    'Entries are paired by their position, as zip does: what is left over at the end is dropped, and in another order the wrong arrays meet. Take them by their key, and raise a KeyError where keys differ.',
  twins: [
    (ema, model, decay) => {
      const [ours, theirs] = [Object.entries(ema), Object.values(model)];
      const met = theirs.slice(0, ours.length);
      return ema_update_state(
        Object.fromEntries(ours.slice(0, met.length)),
        Object.fromEntries(met.map((current, index) => [ours[index]?.[0] ?? '', current])),
        decay,
      );
    },
  ],
});
