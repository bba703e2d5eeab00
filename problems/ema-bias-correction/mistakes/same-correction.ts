import { mistake } from '#problem';
import { byColumn } from '../reference.ts';
import type { ema_debiased } from '../reference.ts';

export default mistake<typeof ema_debiased>({
  sentence:
    'Every step is corrected like the first, by 1 - decay. The share of the zero shrinks from step to step: it is decay to the power of the step.',
  twins: [
    (values, decay) =>
      byColumn(values, (column) => {
        let average = 0;
        return column.map((value) => {
          average = decay * average + (1 - decay) * value;
          return average / (1 - decay);
        });
      }),
  ],
});
