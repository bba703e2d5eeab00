import { mistake } from '#problem';
import { Belay } from '../reference.ts';

export default mistake<typeof Belay>({
  sentence:
    'Damping is taken for the share of the velocity that stays. It is the share that is lost, and 1 - damping stays.',
  twins: [
    class extends Belay {
      constructor(...[w0, lr, k, damping = 1, coupling]: ConstructorParameters<typeof Belay>) {
        super(w0, lr, k, 1 - damping, coupling);
      }
    },
  ],
});
