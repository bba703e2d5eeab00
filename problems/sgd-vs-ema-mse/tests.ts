import { isList, kindOf, tests } from '#problem';
import type { NDArray, Tuple, Value } from '#problem';
import type { sgd_vs_ema_mse } from './reference.ts';

/** Steps after which nothing is left of the start. */
const LONG = 4_000n;

export default tests<typeof sgd_vs_ema_mse>(
  {
    name: 'Before the first step, and after it',
    example: true,
    cases: [
      { args: [1n, 0.1, 0.9] },
      { args: [0n, 0.1, 0.9], kwargs: { w0: 3 } },
      { args: [1n, 0.3, 0.6, -2, 0.5, 4] },
    ],
  },
  {
    name: 'Without noise only the start decays',
    cases: [{ args: [10n, 0.2, 0.9], kwargs: { w0: 2, sigma: 0 } }],
  },
  {
    name: 'In the long run averaging lowers the error',
    timeout: 10,
    cases: [
      { args: [LONG, 0.2, 0.95, 0] },
      { args: [LONG, 0.2, 0.95, 0], view: ratio },
      { args: [100_000n, 0.05, 0.999, 4], view: ratio },
    ],
  },
  {
    name: 'Early on the EMA lags, and by step 50 it is ahead',
    cases: [
      { args: [49n, 0.2, 0.95, 3], view: isAhead },
      { args: [50n, 0.2, 0.95, 3], view: isAhead },
      { args: [50n, 0.2, 0.95, 3] },
    ],
  },
  {
    name: 'Curvature and noise set the level',
    cases: [
      { args: [200n, 0.5, 0.9, 1, 2], view: ratio },
      { args: [2_000n, 0.1, 0.9], kwargs: { h: 2, sigma: 3, w0: 5 } },
      { args: [7n, 0.7, 0.25], kwargs: { sigma: 0.5, h: 2.5, w0: 0.3 } },
    ],
  },
);

/** The error of the EMA as a share of SGD's. */
function ratio(result: Value): Value {
  const [sgd, ema] = errors(result);
  return ema / sgd;
}

/** Whether the EMA has the smaller error. */
function isAhead(result: Value): Value {
  const [sgd, ema] = errors(result);
  return ema < sgd;
}

/** A tuple, a list and an array will do. */
function errors(result: Value): readonly [sgd: number, ema: number] {
  const pair = isList(result) ? result : held(result);
  if (pair.length !== 2) throw new TypeError('Not a pair.');
  return [Number(pair[0]), Number(pair[1])];
}

function held(result: Value): ArrayLike<unknown> {
  if (kindOf(result) === 'tuple') return (result as Tuple).items;
  if (kindOf(result) === 'ndarray') return (result as NDArray).data;
  throw new TypeError('Not a pair.');
}
