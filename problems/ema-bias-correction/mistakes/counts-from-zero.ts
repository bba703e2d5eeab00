import { mistake, raises } from '#problem';
import { byColumn, isArray } from '../reference.ts';
import type { Values, ema_debiased } from '../reference.ts';

export default mistake<typeof ema_debiased>({
  sentence:
    'The steps are counted from 0, but the first value is step 1: 1 - decay to the power 0 is zero, and dividing by it fails. Count from 1.',
  twins: [
    averageFromZero,
    // A number out of a list is Python's own, and NumPy's alone may be divided by zero.
    (values, decay) => {
      if (!isArray(values) && values.length > 0) throw raises('ZeroDivisionError');
      return averageFromZero(values, decay);
    },
  ],
});

function averageFromZero(values: Values, decay: number) {
  return byColumn(values, (column) => {
    let average = 0;
    return column.map((value, t) => {
      average = decay * average + (1 - decay) * value;
      return average / (1 - decay ** t);
    });
  });
}
