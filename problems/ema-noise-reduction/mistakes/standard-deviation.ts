import { mistake } from '#problem';
import { ema_variance } from '../reference.ts';

export default mistake<typeof ema_variance>({
  sentence: 'This is the standard deviation, the square root of what is asked for: the variance.',
  twins: [(...args) => Math.sqrt(ema_variance(...args))],
});
