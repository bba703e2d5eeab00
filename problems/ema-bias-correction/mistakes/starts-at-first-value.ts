import { mistake, raises } from '#problem';
import { byColumn, isArray } from '../reference.ts';
import type { Values, ema_debiased } from '../reference.ts';

/** An empty list has no first value, unless someone looks before. */
const twins = [false, true].flatMap((looksFirst) =>
  [false, true].map((corrects): typeof ema_debiased => (values, decay) => {
    if (isEmpty(values) && !looksFirst) throw raises('IndexError');
    return byColumn(values, ([...column]) => {
      let average = column[0] ?? 0;
      return column.map((value, before) => {
        average = decay * average + (1 - decay) * value;
        return corrects ? average / (1 - decay ** (before + 1)) : average;
      });
    });
  }),
);

const isEmpty = (values: Values) => !isArray(values) && values.length === 0;

export default mistake<typeof ema_debiased>({
  sentence:
    'The average starts at the first value instead of at zero. That is another average, in which the first value weighs more than any other: start at 0.0 and divide by what is missing.',
  twins,
});
