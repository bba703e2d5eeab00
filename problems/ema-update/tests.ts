import { tests } from '#problem';
import { array } from 'numpy-ts/core';
import type { ema_update } from './reference.ts';

/** So many steps that the average of weights 5 is as good as there. */
const MANY = 1_000;

export default tests<typeof ema_update>(
  { name: 'Reference example', example: true, cases: [{ args: [10, 20, 0.9] }] },
  { name: 'decay = 1 keeps the EMA unchanged', cases: [{ args: [3.5, -7, 1] }] },
  { name: 'decay = 0 snaps EMA to the current weights', cases: [{ args: [3.5, -7, 0] }] },
  {
    name: 'Works elementwise on arrays',
    cases: [
      { args: [array([1, 2, 3], 'int64'), array([4, 0, -3], 'int64'), 0.5], container: true },
      { args: [array([0.5, -1, 8]), array([1.5, 3, -2]), 0.75], container: true },
      {
        args: [
          array([
            [1, 2, 3],
            [4, 5, 6],
          ]),
          array([
            [10, -20, 30],
            [-40, 50, -60],
          ]),
          0.9,
        ],
        container: true,
      },
      {
        args: [
          array(
            [
              [2, 4],
              [6, 8],
            ],
            'int64',
          ),
          array(
            [
              [1, 1],
              [0, -8],
            ],
            'int64',
          ),
          0.25,
        ],
        container: true,
      },
    ],
  },
  {
    name: 'Converges toward a constant weight over many steps',
    cases: [{ start: 0, steps: Array.from({ length: MANY }, () => [5] as const) }],
  },
);
