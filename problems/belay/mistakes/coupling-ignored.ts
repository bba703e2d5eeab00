import { mistake } from '#problem';
import { Belay } from '../reference.ts';

export default mistake<typeof Belay>({
  sentence:
    'The weights do not feel the spring: after the average has moved, take coupling times the pull from the weights, too.',
  twins: [
    class extends Belay {
      constructor(...[w0, lr, k, damping]: ConstructorParameters<typeof Belay>) {
        super(w0, lr, k, damping, 0);
      }
    },
  ],
});
