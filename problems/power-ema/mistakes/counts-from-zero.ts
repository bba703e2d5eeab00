import { mistake, raises } from '#problem';
import type { power_ema } from '../reference.ts';

export default mistake<typeof power_ema>({
  sentence: 'It counts from 0, and divides by it. The first value has t = 1.',
  twins: [
    () => {
      throw raises('ZeroDivisionError');
    },
  ],
});
