import { mistake } from '#problem';
import { average } from '../reference.ts';
import type { power_ema } from '../reference.ts';

export default mistake<typeof power_ema>({
  sentence:
    'The width has no effect: this is the plain mean of the values, which is right for the largest width alone.',
  twins: [(values) => average(values, (t) => 1 - 1 / t)],
});
