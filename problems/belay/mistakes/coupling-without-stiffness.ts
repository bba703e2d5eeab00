import { mistake } from '#problem';
import { Belay } from '../reference.ts';

export default mistake<typeof Belay>({
  sentence:
    'The weights are pulled by the stretch alone. The spring pulls with its stiffness times the stretch, at both ends.',
  twins: [
    class extends Belay {
      constructor(...[w0, lr, k, damping, coupling = 0]: ConstructorParameters<typeof Belay>) {
        super(w0, lr, k, damping, coupling / k);
      }
    },
  ],
});
