import { mistake } from '#problem';
import { ema_debiased, isArray } from '../reference.ts';

export default mistake<typeof ema_debiased>({
  sentence:
    'The averages of ints lose their fractions: an array made like an array of ints, with np.zeros_like or np.empty_like, holds ints. Make one of floats.',
  twins: [
    (values, decay) => {
      const debiased = ema_debiased(values, decay);
      return isArray(values) && values.dtype === 'int64' ? debiased.astype('int64') : debiased;
    },
  ],
});
