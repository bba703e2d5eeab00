import { mistake } from '#problem';
import type { ema_update } from '../reference.ts';

export default mistake<typeof ema_update>({
  sentence:
    'Nothing comes back: a function without a return statement gives None. Return the new average.',
  twins: [() => null],
});
