import { mistake } from '#problem';
import { array } from 'numpy-ts/core';
import { ema_debiased } from '../reference.ts';

export default mistake<typeof ema_debiased>({
  sentence: 'The numbers are right, but they come in a list: make it an array with np.array(…).',
  twins: [
    (values, decay) => {
      const rows = ema_debiased(values, decay).tolist() as (number | number[])[];
      return rows.map((row) => (typeof row === 'number' ? row : array(row)));
    },
    (values, decay) => ema_debiased(values, decay).tolist(),
  ],
});
