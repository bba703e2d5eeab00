import { mistake } from '#problem';
import { add, multiply, subtract } from 'numpy-ts/core';
import { Belay, floats } from '../reference.ts';
import type { WeightsLike } from '../reference.ts';

export default mistake<typeof Belay>({
  sentence:
    'The two ends are pulled one after the other: the second pull is computed from where the first one has left its end. There is one stretch; compute it once and use it for both.',
  twins: [
    class extends Belay {
      override step(grad: WeightsLike) {
        const { lr, k, coupling } = this.settings;
        const ahead = subtract(this.w, multiply(floats(grad), lr));
        super.step(grad);
        this.w = subtract(ahead, multiply(subtract(ahead, this.ema), coupling * k));
        return { kind: 'tuple', items: [this.w, this.ema] } as const;
      }
    },
    class extends Belay {
      override step(grad: WeightsLike) {
        const { lr, k, damping, coupling } = this.settings;
        const ahead = subtract(this.w, multiply(floats(grad), lr));
        this.w = subtract(ahead, multiply(subtract(ahead, this.ema), coupling * k));
        this.v = add(multiply(this.v, 1 - damping), multiply(subtract(this.w, this.ema), k));
        this.ema = add(this.ema, this.v);
        return { kind: 'tuple', items: [this.w, this.ema] } as const;
      }
    },
  ],
});
