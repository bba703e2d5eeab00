import { mistake, raises } from '#problem';
import { ema_debiased, isArray } from '../reference.ts';

export default mistake<typeof ema_debiased>({
  sentence:
    'It works for single numbers only: a row of a two-dimensional array does not fit where it is put, as in np.zeros(len(values)) or float(…). Collect the averages in a list and make an array of it.',
  twins: ['ValueError', 'TypeError'].map((type): typeof ema_debiased => (values, decay) => {
    if (isArray(values) && values.ndim > 1) throw raises(type);
    return ema_debiased(values, decay);
  }),
});
