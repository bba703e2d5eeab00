import { mistake } from '#problem';
import { add, multiply, subtract } from 'numpy-ts/core';
import { Belay, floats } from '../reference.ts';
import type { WeightsLike } from '../reference.ts';

export default mistake<typeof Belay>({
  sentence:
    'The average moves by the pull, not by its velocity. The pull changes the velocity, and the new velocity moves the average.',
  twins: [
    class extends Belay {
      override step(grad: WeightsLike) {
        const pull = multiply(
          subtract(subtract(this.w, multiply(floats(grad), this.settings.lr)), this.ema),
          this.settings.k,
        );
        const ema = add(this.ema, pull);
        super.step(grad);
        this.ema = ema;
        return { kind: 'tuple', items: [this.w, this.ema] } as const;
      }
    },
  ],
});
