import { mistake, raises } from '#problem';
import type { ema_weights } from '../reference.ts';

export default mistake<typeof ema_weights>({
  sentence:
    'What ema_weights gives is of no use to a with statement. Decorate it with @contextmanager and have it yield once, or return an object that has __enter__ and __exit__.',
  twins: [
    () => {
      throw raises('TypeError');
    },
  ],
});
