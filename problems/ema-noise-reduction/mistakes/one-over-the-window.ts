import { mistake } from '#problem';
import { ema_variance } from '../reference.ts';

export default mistake<typeof ema_variance>({
  sentence:
    'The limit is taken for 1 - decay, one over the window: an EMA fades old values out instead of cutting them off, and so it averages over nearly twice as many. Sum the squares of the weights.',
  twins: [(decay, ...rest) => ema_variance(decay, ...rest) * (1 + decay), (decay) => 1 - decay],
});
