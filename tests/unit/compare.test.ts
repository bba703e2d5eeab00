import { array } from 'numpy-ts/core';
import { describe, expect, it } from 'vitest';
import { complex, set, toValue, tuple } from '#problem';
import { compare } from '../../app/grader/compare.ts';
import { gridOf, indexAt } from '../../app/grader/grid.ts';

const reason = (expected: unknown, actual: unknown) => compare(toValue(expected), toValue(actual));

describe('equal values, however held:', () => {
  it.each([
    [11, 11n],
    [11, array(11)],
    [array(11, 'int64'), 11],
    [true, array(1, 'bool')],
    [
      [1, 2],
      [1n, 2],
    ],
    [[1, 2], tuple(1, 2)],
    [tuple(1, 2), array([1, 2])],
    [array([[1, 2]]), [tuple(1, 2)]],
    [array([1, 0], 'bool'), [true, false]],
    [array([0.1], 'float32'), [Math.fround(0.1)]],
    [[], array([])],
    [[[], []], array([[], []])],
    [
      [1, tuple(2, 3)],
      [1, array([2, 3])],
    ],
    [[{ a: 1 }], tuple(new Map([['a', 1n]]))],
    [set(1, 2), set(2n, 1n)],
    [set(tuple(1, 2)), set(tuple(1n, 2n))],
    [
      { a: [1], b: 2 },
      { b: 2n, a: array([1]) },
    ],
    [new Map([[1n, 'a']]), new Map([[1, 'a']])],
    [new Map([[tuple(1, 2), 'a']]), new Map([[tuple(1n, 2n), 'a']])],
    [null, null],
    [[null], [null]],
  ])('%o and %o', (expected, actual) => expect(reason(expected, actual)).toBeNull());
});

describe('a difference is said in numbers:', () => {
  it.each([
    [
      'first difference at index [1, 2]: expected 2.5, got 2.75; largest error 0.25; 3 of 9 elements differ; largest relative error 0.1',
      array([
        [1, 2, 3],
        [4, 5, 2.5],
        [7, 8, 9],
      ]),
      [
        [1, 2, 3],
        [4, 5, 2.75],
        [7.25, 8, 9.125],
      ],
    ],
    [
      'first difference at index [0, 1]: expected 0.0, got 0.5; largest error 3.0; 2 of 3 elements differ',
      array([[0, 0, 0]]),
      [[0, 0.5, -3]],
    ],
    [
      "first difference at index [0]: expected 1.0, got float('nan'); 2 of 2 elements differ",
      [1, NaN],
      [NaN, 1],
    ],
    [
      "first difference at index [1]: expected 'b', got 'c'; 1 of 2 elements differ",
      ['a', 'b'],
      ['a', 'c'],
    ],
    [
      'first difference at index [1]: expected 2.0, got None; 1 of 2 elements differ',
      [1, 2],
      [1, null],
    ],
    ['expected 2.0, got 3.0; error 1.0 (relative 0.5)', 2, 3],
    ['expected 0.0, got 3; error 3.0', 0, 3n],
    ["expected 1.0, got float('inf')", 1, Infinity],
    ["expected 'a', got 'b'", 'a', 'b'],
    ['expected True, got False', true, false],
    ['expected 3.0, got 3.000001; error 1e-06 (relative 3.333e-07)', 3, 3.000_001],
  ])('%s', (sentence, expected, actual) => expect(reason(expected, actual)).toBe(sentence));
});

describe('another shape or kind comes before the numbers:', () => {
  it.each([
    ['shape (3, 1) instead of (3,)', array([1, 2, 3]), [[1], [2], [3]]],
    ['shape (2,) instead of (1, 2)', [[1, 2]], [1, 2]],
    ['shape (3,) instead of (2,)', [1, 2], [1, 2, 4]],
    ['returned a list instead of a number', 11, [11]],
    ['returned a number instead of a list', [11], 11],
    ['returned a number instead of an array of shape (2,)', array([1, 2]), 3],
    ['returned a bool instead of a number: expected 1.0, got True', 1, true],
    ['returned a number instead of a bool: expected True, got 1', true, 1n],
    ['returned a bool instead of a number: expected 1.0, got True', array(1), array(1, 'bool')],
    ["returned a str instead of a number: expected 1.0, got '1'", 1, '1'],
    ['returned a number instead of None: expected None, got 3.0', null, 3],
    [
      'returned a complex number instead of a number: expected 1.0, got complex(1.0, 2.0)',
      1,
      complex(1, 2),
    ],
    ['returned a set instead of a list', [1], set(1)],
    ['returned a dict instead of a tuple', tuple(1), {}],
    ['returned an array of shape (1, 2) instead of a list', [[1], [1, 2]], array([[1, 2]])],
  ])('%s', (sentence, expected, actual) => expect(reason(expected, actual)).toBe(sentence));
});

describe('None', () => {
  it.each([1, [], { a: 1 }, 'text', array([1])])('against %o asks about return', (expected) => {
    expect(reason(expected, null)).toBe('returned None: did you forget to return?');
  });
  it('inside of a result does not', () => {
    expect(reason({ a: [1] }, { a: null })).toBe("at key 'a': returned None instead of a list");
    expect(reason([1, [2]], [1, null])).toBe('at index [1]: returned None instead of a list');
  });
});

it.each([
  [[2, 3], 5, [1, 2]],
  [[2, 3], 1, [0, 1]],
  [[4], 3, [3]],
  [[2, 2, 2], 6, [1, 1, 0]],
])('in shape %o the item %i is at %o', (shape, n, index) =>
  expect(indexAt(shape, n)).toEqual(index),
);

it('a result is looked through once, and its elements only when its shape is right', () => {
  const huge = {
    kind: 'ndarray',
    dtype: 'bool',
    shape: [2 ** 40],
    data: new Uint8Array(),
  } as const;
  expect(compare(11, huge)).toBe(`returned an array of shape (${2 ** 40},) instead of a number`);
  const list = toValue([[1, 2]]);
  expect(gridOf(list)).toBe(gridOf(list));
});

it('what is ragged or holds more than scalars is no grid', () => {
  const shapeOf = (written: unknown) => gridOf(toValue(written))?.shape;
  expect([[[1], [1, 2]], [{}], set(1)].map(shapeOf)).toEqual([undefined, undefined, undefined]);
  expect(['ab', [[], []]].map(shapeOf)).toEqual([[], [2, 0]]);
});
