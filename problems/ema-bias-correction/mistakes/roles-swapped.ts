import { mistake } from '#problem';
import { byColumn } from '../reference.ts';
import type { ema_debiased } from '../reference.ts';

export default mistake<typeof ema_debiased>({
  sentence:
    'The roles are swapped: decay is the share of the old average that stays, and 1 - decay the share of the new value that comes in.',
  twins: [
    (values, decay) =>
      byColumn(values, (column) => {
        let average = 0;
        return column.map((value, before) => {
          average = (1 - decay) * average + decay * value;
          return average / (1 - decay ** (before + 1));
        });
      }),
  ],
});
