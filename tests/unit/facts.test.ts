import { expect, it } from 'vitest';
import { array, zeros } from 'numpy-ts/core';
import { toValue } from '#problem';
import type { Comparison } from '#problem';
import { exhibitOf } from '../../app/grader/exhibit.ts';
import { countText, factsText, haveMarks } from '../../app/ui/report/facts.ts';

function exhibit(expected: unknown, actual: unknown, rules: Comparison = {}) {
  const made = exhibitOf(toValue(expected), toValue(actual), rules);
  if (made === null) throw new Error('There is no exhibit.');
  return made;
}

it('shape and dtype are said once where they are the same, else of each side', () => {
  expect(factsText(exhibit(array([1]), array([2])))).toBe('shape (1,), float64');
  expect(factsText(exhibit(array([1]), [2]))).toBe(
    'expected: shape (1,), float64; actual: shape (1,), list',
  );
});

it('they stand beside the values only where they are what differs', () => {
  expect(haveMarks(exhibit(array([1]), [2]))).toBe(false);
  expect(haveMarks(exhibit(array([1]), [2], { container: true }))).toBe(true);
  expect(haveMarks(exhibit(array([1]), array([1, 2])))).toBe(true);
});

it('how much is shown is said where it is not all', () => {
  const large = zeros([100, 100]);
  expect(countText(exhibit(array([1]), array([2])))).toBe('');
  expect(countText(exhibit(large, large))).toBe('64 of 10,000 elements shown, from [0, 0]');
  expect(countText(exhibit(array([1]), large))).toBe(
    'actual: 64 of 10,000 elements shown, from [0, 0]',
  );
});
