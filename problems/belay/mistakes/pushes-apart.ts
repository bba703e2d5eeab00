import { mistake } from '#problem';
import { Belay } from '../reference.ts';

export default mistake<typeof Belay>({
  sentence:
    'The spring pushes the weights away from the average: its pull on the weights has the wrong sign. It draws the two together.',
  twins: [
    class extends Belay {
      constructor(...[w0, lr, k, damping, coupling = 0]: ConstructorParameters<typeof Belay>) {
        super(w0, lr, k, damping, -coupling);
      }
    },
  ],
});
