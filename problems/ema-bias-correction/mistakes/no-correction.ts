import { mistake } from '#problem';
import { byColumn } from '../reference.ts';
import type { ema_debiased } from '../reference.ts';

export default mistake<typeof ema_debiased>({
  sentence:
    'Nothing is corrected: these are the averages as they run up from zero. Divide what you return at step t by the share that the values have by then, 1 - decay to the power t.',
  twins: [
    (values, decay) =>
      byColumn(values, (column) => {
        let average = 0;
        return column.map((value) => (average = decay * average + (1 - decay) * value));
      }),
  ],
});
