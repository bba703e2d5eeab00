import { describe, expect, it } from 'vitest';
import { complex } from '#problem';
import type { Value } from '#problem';
import { distance } from '../../app/grader/closeness.ts';

describe('these count as equal:', () => {
  it.each<[Value, Value]>([
    [1, 1],
    [11, 11n],
    [11n, 11],
    [0, -0],
    [NaN, NaN],
    [Infinity, Infinity],
    [0, 1e-12],
    [1e6, 1e6 + 0.000_999],
    [complex(1, 2), complex(1 + 1e-10, 2)],
    [2, complex(2, 0)],
    [2n ** 80n, 2n ** 80n],
    [true, true],
    ['a', 'a'],
    [null, null],
  ])('%s and %s', (expected, actual) => expect(distance(expected, actual)).toBeNull());
});

describe('these are told apart, without a distance:', () => {
  it.each<[Value, Value]>([
    [1, true],
    [true, 1n],
    [0, false],
    [1, '1'],
    [0, null],
    ['a', 'b'],
    [1, NaN],
    [NaN, 1],
  ])('%s and %s', (expected, actual) => {
    expect(distance(expected, actual)).toEqual({ absolute: NaN, relative: NaN });
  });
});

describe('these are told apart by their distance:', () => {
  it.each<[Value, Value, number, number]>([
    [2, 3, 1, 0.5],
    [-2, -3, 1, 0.5],
    [0, 2e-12, 2e-12, Infinity],
    [4, 4 + 2 ** -20, 2 ** -20, 2 ** -22],
    [10n, 11n, 1, 0.1],
    [10n, 8, 2, 0.2],
    [complex(3, 4), complex(3, 9), 5, 1],
    [1, Infinity, Infinity, Infinity],
  ])('%s and %s', (expected, actual, absolute, relative) => {
    expect(distance(expected, actual)).toEqual({ absolute, relative });
  });

  it('large ints that are one float', () => {
    expect(distance(2n ** 80n, 2n ** 80n + 1n)).toEqual({ absolute: 1, relative: 2 ** -80 });
  });
  it('opposite infinities', () => {
    expect(distance(Infinity, -Infinity)).toMatchObject({ absolute: Infinity });
  });
});

describe('a tolerance', () => {
  it('adds its absolute part to the relative one', () => {
    const tolerance = { absolute: 1, relative: 0.1 };
    expect(distance(10, 12, tolerance)).toBeNull();
    expect(distance(10, 12.001, tolerance)).not.toBeNull();
  });
  it('leaves the other part as it was', () => {
    expect(distance(1e6, 1e6 + 0.01, { absolute: 0.1 })).toBeNull();
    expect(distance(0, 2e-12, { relative: 0.5 })).not.toBeNull();
  });
  it('is measured by the expected value, not by the actual', () => {
    expect(distance(1, 2, { absolute: 0, relative: 0.5 })).not.toBeNull();
    expect(distance(2, 1, { absolute: 0, relative: 0.5 })).toBeNull();
  });
  it('may be zero', () =>
    expect(distance(1, 1 + 2 ** -52, { absolute: 0, relative: 0 })).not.toBeNull());
  it('holds for ints where it is given', () => {
    expect(distance(100n, 101n, { absolute: 1 })).toBeNull();
  });
});
