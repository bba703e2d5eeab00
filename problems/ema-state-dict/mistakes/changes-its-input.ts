import { changes, mistake } from '#problem';
import { ema_update_state } from '../reference.ts';

export default mistake<typeof ema_update_state>({
  sentence:
    'The result is right, but ema is not what it was: it is changed in place, by writing into the dictionary or into its arrays. Start from a new dictionary and make new arrays.',
  twins: [(ema, model, decay) => changes(ema_update_state(ema, model, decay), 'ema')],
});
