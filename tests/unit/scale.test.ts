import { expect, test } from 'vitest';
import { linearTicks, logTicks, scaleOf, spanOf } from '../../app/ui/figure/scale.ts';
import type { Line } from '../../app/session/picture.ts';

const line = (role: Line['role'], ...heights: readonly number[]): Line => ({
  name: role,
  role,
  points: heights.map((height, index) => [index, height]),
});
const heightOf = ([, height]: readonly [number, number]) => height;
const HEIGHT = { label: 'height' };

test.each([
  [[0, 200], 5, [0, 50, 100, 150, 200]],
  [[0, 1], 4, [0, 0.5, 1]],
  [[-0.5, 2], 6, [-0.5, 0, 0.5, 1, 1.5, 2]],
  [[0.1, 0.35], 3, [0.1, 0.2, 0.3]],
  [[3, 3.0004], 4, [3, 3.0001, 3.0002, 3.0003, 3.0004]],
] as const)('of %j, %i ticks at the most are %j', (span, most, ticks) => {
  expect(linearTicks(span, most)).toEqual(ticks);
});

test.each([
  [[1, 100_000], 6, [1, 10, 100, 1_000, 10_000, 100_000]],
  [[1, 100_000], 3, [1, 100, 10_000]],
  [[0.5, 30], 6, [0.5, 1, 2, 5, 10, 20]],
] as const)('of %j on a logarithmic axis, %i ticks are %j', (span, most, ticks) => {
  expect(logTicks(span, most)).toEqual(ticks);
});

test('a value has its place between the ends, and twice as far where the axis is logarithmic', () => {
  expect(scaleOf([0, 10], [100, 200], false, 5).place(5)).toBe(150);
  expect(scaleOf([0, 10], [200, 100], false, 5).place(0)).toBe(200);
  expect(scaleOf([1, 100], [0, 200], true, 5).place(10)).toBeCloseTo(100);
  expect(scaleOf([1, 100], [0, 200], true, 5).place(0)).toBe(-Infinity);
});

test('an axis has some room around what is drawn, and none beyond what it is told', () => {
  expect(spanOf(HEIGHT, [line('ground', 0, 10)], heightOf)).toEqual([-0.5, 10.5]);
  expect(spanOf({ ...HEIGHT, from: 0 }, [line('ground', 2, 10)], heightOf)).toEqual([0, 10.5]);
  expect(spanOf({ ...HEIGHT, from: 0, to: 3 }, [line('ground', -9, 9)], heightOf)).toEqual([0, 3]);
});

test('a learner’s curve that runs away takes the rest of the picture only so far with it', () => {
  const told = { ...HEIGHT, from: 0, to: 10 };
  expect(spanOf(told, [line('yours', 5, 12)], heightOf)).toEqual([0, 12]);
  expect(spanOf(told, [line('yours', -1e30, 1e30)], heightOf)).toEqual([-10, 20]);
});

test('an axis of nothing, of one value, and of no good values has a span all the same', () => {
  expect(spanOf(HEIGHT, [], heightOf)).toEqual([0, 1]);
  expect(spanOf(HEIGHT, [line('yours', 3)], heightOf)).toEqual([2.5, 3.5]);
  expect(spanOf(HEIGHT, [line('yours', NaN, Infinity)], heightOf)).toEqual([0, 1]);
  expect(spanOf({ ...HEIGHT, log: true }, [line('ground', -1, 0)], heightOf)).toEqual([0.1, 10]);
});
