import { mistake } from '#problem';
import { Belay } from '../reference.ts';

export default mistake<typeof Belay>({
  sentence:
    'The old velocity is lost: what damping leaves of it, 1 - damping, is added to the pull. With the default damping the result is right.',
  twins: [
    class extends Belay {
      constructor(...[w0, lr, k, , coupling]: ConstructorParameters<typeof Belay>) {
        super(w0, lr, k, 1, coupling);
      }
    },
  ],
});
