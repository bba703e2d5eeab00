import { mistake } from '#problem';
import { ema_timescales } from '../reference.ts';

export default mistake<typeof ema_timescales>({
  sentence:
    'The decay per step is the wrong way round: decay to the power "every" is what is left after that many updates. Here that many steps have to come to one update, so take the root.',
  twins: [
    (decay, every = 1n) => ({
      ...ema_timescales(decay, every),
      per_step_decay: decay ** Number(every),
    }),
  ],
});
