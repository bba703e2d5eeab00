import { Complex, array, broadcast_to, flip, transpose } from 'numpy-ts/core';
import { describe, expect, it } from 'vitest';
import {
  ARRAYS,
  complex,
  isDType,
  kindOf,
  python,
  set,
  toArgument,
  toValue,
  tuple,
} from '#problem';
import type { DType, NDArray } from '#problem';

const data = (written: unknown) => {
  const value = toValue(written) as NDArray;
  return { dtype: value.dtype, shape: value.shape, data: [...value.data] };
};

describe('what an author writes', () => {
  it.each([
    [null, null],
    [undefined, null],
    [true, true],
    [10, 10],
    [10n, 10n],
    ['text', 'text'],
    [complex(1, -2), complex(1, -2)],
    [new Complex(1, -2), complex(1, -2)],
    [
      [1, undefined, [2n]],
      [1, null, [2n]],
    ],
    [tuple(1, 2), tuple(1, 2)],
    [set('a'), set('a')],
  ])('%o stands for %o', (written, value) => {
    expect(toValue(written)).toEqual(value);
  });

  it('may be minus zero, which stays so', () => {
    expect(toValue([-0])).toEqual([-0]);
  });
  it('may be a plain object, which becomes a dictionary with str keys', () => {
    expect(toValue({ a: 1, b: [undefined] })).toEqual(
      new Map<unknown, unknown>([
        ['a', 1],
        ['b', [null]],
      ]),
    );
  });
  it('is converted inside of dictionaries, tuples and sets', () => {
    const inner = { kind: 'tuple', items: [{ a: 1n }] };
    expect(toValue(new Map([[1n, inner]]))).toEqual(new Map([[1n, tuple(new Map([['a', 1n]]))]]));
  });

  it.each([
    [Symbol('s'), 'A symbol has no Python value.'],
    [() => 1, 'A function has no Python value.'],
    [new Date(0), 'A Date has no Python value.'],
    [new Float64Array(2), 'A Float64Array has no Python value.'],
    [Object.create(null), 'A bare object has no Python value.'],
    [[python('len', () => 0)], 'A function has no Python value.'],
  ])('is refused where Python has nothing like it: %#', (written, sentence) => {
    expect(() => toValue(written)).toThrow(new TypeError(sentence));
  });
});

describe('a callable', () => {
  const made = python('lambda x: x', (x: number) => x);

  it('stays one as a whole argument', () => {
    expect(toArgument(made)).toBe(made);
  });
  it('leaves other arguments to be converted as ever', () => {
    expect(toArgument({ a: undefined })).toEqual(new Map([['a', null]]));
  });
});

describe('a numpy-ts array', () => {
  const real = (Object.keys(ARRAYS) as DType[]).filter((dtype) => !dtype.startsWith('complex'));

  it.each(real)('of dtype %s keeps its numbers', (dtype) => {
    const isBig = ARRAYS[dtype] === BigInt64Array || ARRAYS[dtype] === BigUint64Array;
    const [zero, one] = isBig ? [0n, 1n] : [0, 1];
    expect(data(array([[1, 0, 1]], dtype))).toEqual({
      dtype,
      shape: [1, 3],
      data: [one, zero, one],
    });
  });
  it.each(['complex64', 'complex128'] as const)('of dtype %s is interleaved', (dtype) => {
    const written = array([new Complex(1, 2), new Complex(3, 4)], dtype);
    expect(data(written)).toEqual({ dtype, shape: [2], data: [1, 2, 3, 4] });
  });
  it('of no dimensions has shape []', () => {
    expect(data(array(5))).toEqual({ dtype: 'float64', shape: [], data: [5] });
  });
  it('keeps integers that no float can hold', () => {
    expect(data(array([2n ** 63n - 1n], 'int64')).data).toEqual([2n ** 63n - 1n]);
  });

  const whole = array([
    [1, 2, 3],
    [4, 5, 6],
  ]);
  it.each([
    ['a slice', whole.slice(':', '1:'), [2, 2], [2, 3, 5, 6]],
    ['every other column', whole.slice(':', '::2'), [2, 2], [1, 3, 4, 6]],
    ['the transpose', transpose(whole), [3, 2], [1, 4, 2, 5, 3, 6]],
    ['the reverse', flip(whole), [2, 3], [6, 5, 4, 3, 2, 1]],
    ['a broadcast', broadcast_to(array([1, 2]), [2, 2]), [2, 2], [1, 2, 1, 2]],
  ])('is read in its own order as %s', (_, view, shape, numbers) => {
    expect(data(view)).toEqual({ dtype: 'float64', shape, data: numbers });
  });
  it('is read in its own order as a slice of complex numbers', () => {
    const row = array([new Complex(1, 2), new Complex(3, 4), new Complex(5, 6)]);
    expect(data(row.slice('1:')).data).toEqual([3, 4, 5, 6]);
  });
  it('is copied, so that its buffer is no larger than itself', () => {
    expect((toValue(whole.slice('0:1')) as NDArray).data.buffer.byteLength).toBe(3 * 8);
  });
  it('of a dtype that cannot be compared is refused by name', () => {
    const strange = { dtype: '<U3', shape: [1], copy: () => ({ data: new Uint8Array(1) }) };
    expect(() => toValue(strange)).toThrow('Arrays of dtype <U3 cannot be compared.');
  });
});

it('only names of dtypes are dtypes', () => {
  expect(['float64', 'toString', 64, undefined].map(isDType)).toEqual([true, false, false, false]);
});
it('only a text is a kind', () => {
  expect([{ kind: 'set' }, { kind: 3 }, null, 'set'].map(kindOf)).toEqual([
    'set',
    undefined,
    undefined,
    undefined,
  ]);
});
