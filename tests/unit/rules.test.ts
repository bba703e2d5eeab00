import { array } from 'numpy-ts/core';
import { describe, expect, it } from 'vitest';
import { set, toValue, tuple } from '#problem';
import type { Comparison } from '#problem';
import { compare } from '../../app/grader/compare.ts';

const reason = (expected: unknown, actual: unknown, rules?: Comparison) =>
  compare(toValue(expected), toValue(actual), rules);

describe('what holds no regular box is compared item by item:', () => {
  it.each([
    ['at index [1]: shape (3,) instead of (2,)', [1, [2, 3]], [1, [2, 4, 5]]],
    ['length 1 instead of 2', [1, [2, 3]], [1]],
    ["the key 'a' is missing", { a: 1 }, {}],
    ["has the key 'b', which is not expected", { a: 1 }, { a: 1, b: 2 }],
    ["at key 'a': expected 1.0, got 2.0; error 1.0 (relative 1.0)", { a: 1 }, { a: 2 }],
    ['the item 2.0 is missing', set(1, 2), set(1)],
    ['holds 2.0, which is not expected', set(1), set(1, 2)],
  ])('%s', (sentence, expected, actual) => expect(reason(expected, actual)).toBe(sentence));
});

describe('only where the case asks, the container counts:', () => {
  it.each([
    ['returned a list instead of an array of shape (1,)', array([1]), [1]],
    ['returned a tuple instead of a list', [1], tuple(1)],
    ['returned an array of shape (1,) instead of a number', 1, array([1])],
  ])('%s', (sentence, expected, actual) => {
    expect(reason(expected, actual, { container: true })).toBe(sentence);
  });
  it('a NumPy scalar is held as a number is', () => {
    expect(reason(1, array(1), { container: true })).toBeNull();
  });
});

describe('only where the case asks, the dtype counts:', () => {
  const single = array([1], 'float32');
  it.each([
    ['dtype float64 instead of float32', single, array([1])],
    ['returned a list, which has no dtype, instead of float32', single, [1]],
    ['dtype float32 instead of float64', array(1), array(1, 'float32')],
  ])('%s', (sentence, expected, actual) => {
    expect(reason(expected, actual, { dtype: true })).toBe(sentence);
    expect(reason(expected, actual)).toBeNull();
  });
  it('values come first', () => {
    expect(reason(single, array([2]), { dtype: true })).toContain('expected 1.0, got 2.0');
  });
  it('a plain number stands for every dtype', () => {
    expect(reason(array(1, 'float32'), 1, { dtype: true })).toBeNull();
    expect(reason(1, array(1, 'float32'), { dtype: true })).toBeNull();
  });
});

it('a tolerance holds at any depth', () => {
  const tolerance = { absolute: 1 };
  expect(reason([{ a: [1] }], [{ a: [1.9] }], { tolerance })).toBeNull();
  expect(reason([{ a: [1] }], [{ a: [1.9] }])).not.toBeNull();
  expect(reason(set(1), set(1.9), { tolerance })).toBeNull();
});
