import { expect, test } from 'vitest';
import { array } from 'numpy-ts/core';
import { NotNumbers, noise, numberIn, numbersIn, toValue, tuple } from '#problem';
import { tableOf } from '../../app/ui/figure/table.ts';
import { pathOf } from '../../app/ui/figure/path.ts';
import { scaleOf } from '../../app/ui/figure/scale.ts';

test('numbers are found in numbers, lists, tuples and arrays, in their order', () => {
  expect(numbersIn(1.5)).toEqual([1.5]);
  expect(numbersIn(3n)).toEqual([3]);
  expect(numbersIn([tuple(1, 2n), [3]])).toEqual([1, 2, 3]);
  expect(
    numbersIn(
      toValue(
        array(
          [
            [1, 2],
            [3, 4],
          ],
          'int64',
        ),
      ),
    ),
  ).toEqual([1, 2, 3, 4]);
});

test.each([
  [null, 'None'],
  [true, 'True'],
  ['1', 'a str'],
  [new Map(), 'a dict'],
  [[1, [null]], 'None'],
] as const)('%j holds something else than numbers: %s', (value, what) => {
  expect(() => numbersIn(value)).toThrow(new NotNumbers(what));
});

test('one number is one number, and NaN where none came back', () => {
  expect(numberIn(undefined)).toBeNaN();
  expect(numberIn(toValue(array([2])))).toBe(2);
  expect(() => numberIn([1, 2])).toThrow(NotNumbers);
  expect(() => numberIn([])).toThrow(NotNumbers);
});

test('noise is normal, and the same for the same seed', () => {
  const draws = noise(20_000, 7);
  const mean = draws.reduce((sum, draw) => sum + draw) / draws.length;
  const variance = draws.reduce((sum, draw) => sum + (draw - mean) ** 2, 0) / draws.length;
  expect(Math.abs(mean)).toBeLessThan(0.03);
  expect(Math.abs(variance - 1)).toBeLessThan(0.05);
  expect(noise(5, 7)).toEqual(draws.slice(0, 5));
  expect(noise(5, 8)).not.toEqual(draws.slice(0, 5));
});

const x = { label: 'x' };
const y = { label: 'y' };
const rest = { title: '', says: '', comparison: '' };

test('a table has a row a place on the axis, and no faint lines', () => {
  const lines = [
    {
      name: 'one',
      role: 'ground',
      points: [
        [0, 5],
        [2, 6],
      ],
    },
    {
      name: 'two',
      role: 'yours',
      points: [
        [1, 7],
        [2, 8],
      ],
    },
    {
      name: 'ring',
      role: 'ground',
      looks: 'faint',
      points: [
        [9, 9],
        [9, 9],
      ],
    },
  ] as const;
  expect(tableOf({ ...rest, x, y, lines })).toEqual({
    head: ['x', 'one', 'two'],
    rows: [
      [0, 5, NaN],
      [1, NaN, 7],
      [2, 6, 8],
    ],
  });
});

test('of a path that goes to and fro, a table has a row a step', () => {
  const lines = [
    {
      name: 'path',
      role: 'ground',
      points: [
        [1, 5],
        [0, 6],
      ],
    },
  ] as const;
  expect(tableOf({ ...rest, x, y, lines })).toEqual({
    head: ['step', 'path, x', 'path, y'],
    rows: [
      [0, 1, 5],
      [1, 0, 6],
    ],
  });
});

test('a line breaks where a value has no place, and goes on after it', () => {
  const scale = scaleOf([0, 10], [0, 10], false, 5);
  const points = [
    [0, 1],
    [1, NaN],
    [2, 3],
    [3, 1e30],
  ] as const;
  expect(pathOf(points, scale, scale)).toBe('M0.0 1.0M2.0 3.0L3.0 10000.0');
});
