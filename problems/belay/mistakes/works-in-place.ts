import { mistake } from '#problem';
import { Belay } from '../reference.ts';
import type { Weights, WeightsLike } from '../reference.ts';

export default mistake<typeof Belay>({
  sentence:
    'It works in place: what step returned earlier changes in a later step, since "-=" and "+=" write into the same array. Compute new arrays: self.ema = self.ema + ….',
  twins: [
    inPlace(['w', 'ema']),
    inPlace(['w']),
    inPlace(['ema']),
    inPlace(['w', 'ema'], 1),
    inPlace(['w'], 1),
    inPlace(['ema'], 1),
  ],
});

/** Writes into the arrays of some attributes that have so many dimensions at least. */
function inPlace(names: readonly ('w' | 'ema')[], dimensions = 0) {
  return class extends Belay {
    override step(grad: WeightsLike) {
      const before = { w: this.w, ema: this.ema };
      super.step(grad);
      for (const name of names)
        if (this[name].ndim >= dimensions) this[name] = refill(before[name], this[name]);
      return { kind: 'tuple', items: [this.w, this.ema] } as const;
    }
  };
}

function refill(array: Weights, values: Weights): Weights {
  array.data.set(values.data as never);
  return array;
}
