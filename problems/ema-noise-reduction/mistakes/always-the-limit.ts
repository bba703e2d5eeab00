import { mistake } from '#problem';
import { ema_variance } from '../reference.ts';

export default mistake<typeof ema_variance>({
  sentence:
    'n changes nothing: after few steps less noise has come in than in the limit. Use n where it is not None.',
  twins: [(decay) => ema_variance(decay)],
});
