import { mistake } from '#problem';
import { add, multiply, subtract } from 'numpy-ts/core';
import { Belay, floats } from '../reference.ts';
import type { WeightsLike } from '../reference.ts';

export default mistake<typeof Belay>({
  sentence:
    'The stretch is measured before the gradient step. The gradient moves the weights first, and the spring pulls from where they are then.',
  twins: [
    class extends Belay {
      override step(grad: WeightsLike) {
        const { lr, k, damping, coupling } = this.settings;
        const ahead = subtract(this.w, multiply(floats(grad), lr));
        const pull = multiply(subtract(this.w, this.ema), k);
        this.v = add(multiply(this.v, 1 - damping), pull);
        this.ema = add(this.ema, this.v);
        this.w = subtract(ahead, multiply(pull, coupling));
        return { kind: 'tuple', items: [this.w, this.ema] } as const;
      }
    },
  ],
});
