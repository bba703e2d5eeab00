import { mistake } from '#problem';
import { byColumn } from '../reference.ts';
import type { ema_debiased } from '../reference.ts';

export default mistake<typeof ema_debiased>({
  sentence:
    'The corrected average is fed back into the next step, so it is corrected again and again. Keep the average as it runs, and put the corrected one into the result only.',
  twins: [
    (values, decay) =>
      byColumn(values, (column) => {
        let average = 0;
        return column.map((value, before) => {
          average = (decay * average + (1 - decay) * value) / (1 - decay ** (before + 1));
          return average;
        });
      }),
  ],
});
