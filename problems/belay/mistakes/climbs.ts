import { mistake } from '#problem';
import { Belay } from '../reference.ts';

export default mistake<typeof Belay>({
  sentence:
    'It climbs: the gradient points uphill, so descent takes lr times the gradient away from the weights.',
  twins: [
    class extends Belay {
      constructor(...[w0, lr, k, damping, coupling]: ConstructorParameters<typeof Belay>) {
        super(w0, -lr, k, damping, coupling);
      }
    },
  ],
});
