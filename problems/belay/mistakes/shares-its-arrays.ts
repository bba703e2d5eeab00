import { mistake } from '#problem';
import { asarray } from 'numpy-ts/core';
import { Belay } from '../reference.ts';

type Construction = ConstructorParameters<typeof Belay>;

export default mistake<typeof Belay>({
  sentence:
    'Arrays are shared: a change in one of w, ema and the w0 that was passed in shows up in another. Start both from copies of their own, of floats.',
  twins: [
    class extends Belay {
      constructor(...construction: Construction) {
        super(...construction);
        this.ema = this.w;
      }
    },
    class extends Belay {
      constructor(...construction: Construction) {
        super(...construction);
        this.w = asarray(construction[0], 'float64');
      }
    },
    class extends Belay {
      constructor(...construction: Construction) {
        super(...construction);
        this.w = asarray(construction[0], 'float64');
        this.ema = this.w;
      }
    },
  ],
});
