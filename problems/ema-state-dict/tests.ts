import { Changes, tests } from '#problem';
import { array } from 'numpy-ts/core';
import type { State, ema_update_state } from './reference.ts';

/** New arrays each time, because this test writes into them. */
const before = (): State => ({ w: array([1]), n: array([3], 'int64') });
const trained = (): State => ({ w: array([2]), n: array([7], 'int64') });

export default tests<typeof ema_update_state>(
  {
    name: 'Averages every array under its own key',
    example: true,
    cases: [
      {
        args: [{ w: array([1, 2]), b: array([0]) }, { w: array([3, 0]), b: array([10]) }, 0.9],
        dtype: true,
      },
      {
        args: [
          {
            'fc.weight': array([
              [1, 2],
              [3, 4],
            ]),
          },
          {
            'fc.weight': array([
              [5, -2],
              [0, 8],
            ]),
          },
          0.75,
        ],
        dtype: true,
      },
    ],
  },
  {
    name: 'Averages running means, but copies counters and masks',
    cases: [
      {
        args: [
          { running_mean: array([0]), num_batches_tracked: array([5], 'int64') },
          { running_mean: array([1]), num_batches_tracked: array([8], 'int64') },
          0.9,
        ],
        dtype: true,
      },
      {
        args: [
          { frozen: array([1, 0, 0], 'bool'), seen: array([250, 7], 'uint8') },
          { frozen: array([0, 0, 1], 'bool'), seen: array([255, 9], 'uint8') },
          0.5,
        ],
        dtype: true,
      },
    ],
  },
  {
    name: 'A float32 shadow stays float32',
    cases: [
      {
        args: [{ w: array([1, 1, 1], 'float32') }, { w: array([0, 0, 0], 'float32') }, 0.999],
        dtype: true,
        tolerance: { relative: 1e-6 },
      },
      {
        args: [{ w: array([1, -2], 'float32') }, { w: array([0.5, 3]) }, 0.8],
        dtype: true,
        tolerance: { relative: 1e-6 },
      },
      {
        args: [{ w: array([1, -2]) }, { w: array([0.5, 3], 'float32') }, 0.75],
        dtype: true,
      },
      {
        args: [{ w: array([1, 3], 'float16') }, { w: array([3, 5], 'float16') }, 0.5],
        dtype: true,
      },
    ],
  },
  {
    name: 'The result is its own: later training does not reach it',
    cases: [
      {
        given: { ema: before(), model: trained() },
        setup: `shadow = ema_update_state(ema, model, 0.5)
for array in model.values():
    array[:] = 100`,
        expr: 'shadow',
        expected: (update) => {
          const model = trained();
          const shadow = returned(update(before(), model, 0.5));
          for (const weights of Object.values(model)) weights.fill(100);
          return shadow;
        },
        dtype: true,
      },
      { args: [before(), trained(), 0.5], dtype: true },
    ],
  },
  {
    name: 'Keys that differ raise a KeyError, on either side; their order does not matter',
    cases: [
      { args: [{ w: array([1]), b: array([2]) }, { w: array([3]) }, 0.5], raises: 'KeyError' },
      { args: [{ w: array([1]) }, { w: array([3]), b: array([2]) }, 0.5], raises: 'KeyError' },
      {
        args: [{ w: array([1]), a: array([2]) }, { w: array([1]), b: array([2]) }, 0.5],
        raises: 'KeyError',
      },
      { args: [{ w: array([1]), b: array([2]) }, { b: array([6]), w: array([3]) }, 0.5] },
    ],
  },
);

/** An expression shows what came back, and not what a twin changes beside. */
const returned = (result: unknown) => (result instanceof Changes ? result.value : result);
