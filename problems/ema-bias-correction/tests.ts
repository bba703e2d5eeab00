import { tests } from '#problem';
import { array } from 'numpy-ts/core';
import type { ema_debiased } from './reference.ts';

export default tests<typeof ema_debiased>(
  {
    name: 'Two values, worked by hand',
    example: true,
    cases: [{ args: [[5, 7], 0.9], container: true }],
  },
  {
    name: 'A constant is its own average from the first step on',
    cases: [{ args: [[3, 3, 3, 3, 3, 3], 0.99], container: true }],
  },
  {
    name: 'decay = 0 gives the values back',
    cases: [{ args: [[4, -2, 9], 0], container: true }],
  },
  {
    name: 'The correction does not feed back into the average',
    cases: [
      { args: [[1, 2, 3], 0.5], container: true },
      { args: [array([2, 7, 1, 8], 'int64'), 0.75], container: true, dtype: true },
    ],
  },
  {
    name: 'Averages rows column by column, and nothing when there is nothing',
    cases: [
      {
        args: [
          array([
            [1, 10],
            [3, 30],
          ]),
          0.9,
        ],
        container: true,
      },
      { args: [[], 0.9], container: true },
    ],
  },
);
