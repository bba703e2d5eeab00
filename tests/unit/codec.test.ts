import { describe, expect, it } from 'vitest';
import { complex, python, set, tuple } from '#problem';
import type { NDArray, Value } from '#problem';
import { fromWire, toWire } from '../../app/python/codec.ts';

const roundTrip = (value: Value) => fromWire(JSON.parse(JSON.stringify(toWire(value))));
const ndarray = (dtype: NDArray['dtype'], shape: readonly number[], data: NDArray['data']) =>
  ({ kind: 'ndarray', dtype, shape, data }) as const;

describe('comes back as it was:', () => {
  it.each<[string, Value]>([
    ['None', null],
    ['a bool', true],
    ['a float', 0.1],
    ['the largest float', Number.MAX_VALUE],
    ['nan', NaN],
    ['inf', Infinity],
    ['-inf', -Infinity],
    ['-0.0', -0],
    ['an int', 10n],
    ['a huge int', -(3n ** 500n)],
    ['zero', 0n],
    ['a str', 'π "quoted" \\ \n\0 😀'],
    ['a lone surrogate', '\ud800'],
    ['a complex number', complex(-0, NaN)],
    ['a list', [1, [2n, []]]],
    ['a tuple', tuple(1, tuple())],
    ['a set', set(1n, 'a')],
    [
      'a dictionary',
      new Map<Value, Value>([
        [1n, 'a'],
        ['1', null],
        [tuple(1), [NaN]],
      ]),
    ],
    ['bools', ndarray('bool', [2], Uint8Array.of(1, 0))],
    ['int64', ndarray('int64', [1, 2], BigInt64Array.of(2n ** 63n - 1n, -1n))],
    ['uint64', ndarray('uint64', [1], BigUint64Array.of(2n ** 64n - 1n))],
    ['float16', ndarray('float16', [2], Float32Array.of(0.5, NaN))],
    ['float64', ndarray('float64', [2, 1], Float64Array.of(0.1, -Infinity))],
    ['complex64', ndarray('complex64', [1], Float32Array.of(1, -2))],
    ['a NumPy scalar', ndarray('float64', [], Float64Array.of(2))],
    ['an empty array', ndarray('int8', [0, 3], new Int8Array())],
  ])('%s', (_, value) => expect(roundTrip(value)).toEqual(value));

  it('a view of a larger buffer, without the rest of it', () => {
    const view = Float64Array.of(1, 2, 3, 4).subarray(1, 3);
    expect(roundTrip(ndarray('float64', [2], view))).toEqual(
      ndarray('float64', [2], Float64Array.of(2, 3)),
    );
  });
});

describe('the text form', () => {
  it.each<[Value, unknown]>([
    [10, 10],
    [10n, { i: 'a' }],
    [-255n, { i: '-ff' }],
    [-0, { f: '-0.0' }],
    [complex(1, Infinity), { c: [1, { f: 'inf' }] }],
    [tuple(1), { t: [1] }],
    [new Map([['a', 1]]), { d: [['a', 1]] }],
    [ndarray('uint8', [2], Uint8Array.of(0, 255)), { a: 'uint8', shape: [2], data: 'AP8=' }],
  ])('of %s is tagged where JSON alone is not enough', (value, wire) => {
    expect(toWire(value)).toEqual(wire);
  });
  it('of a callable is its source', () => {
    expect(toWire(python('lambda x: x', () => 0))).toEqual({ p: 'lambda x: x' });
  });
});

const nested = (depth: number): unknown => (depth === 0 ? [] : [nested(depth - 1)]);

describe('what an interpreter cannot have written is refused:', () => {
  it.each([
    ['undefined', undefined],
    ['a function', () => 1],
    ['no tag', {}],
    ['an unknown tag', { x: 1 }],
    ['a callable', { p: 'open' }],
    ['an inherited name for a float', { f: 'constructor' }],
    ['a float that needs no tag', { f: '1.5' }],
    ['an int in words', { i: 'ten' }],
    ['an int without digits', { i: '-' }],
    ['an int as code', { i: '0x10' }],
    ['an int that takes minutes to write', { i: 'f'.repeat(30_000) }],
    ['half a complex number', { c: [1] }],
    ['a complex number of texts', { c: ['1', '2'] }],
    ['a tuple of nothing', { t: null }],
    ['a set of a text', { s: 'abc' }],
    ['a dictionary of three', { d: [[1, 2, 3]] }],
    ['a dictionary of one', { d: [[1]] }],
    ['a dictionary of a text', { d: ['ab'] }],
    ['an array of no dtype', { a: 'object', shape: [], data: '' }],
    ['an array of an inherited dtype', { a: 'toString', shape: [], data: '' }],
    ['an array without a shape', { a: 'int8', data: '' }],
    ['an array of negative length', { a: 'int8', shape: [-1, -1], data: 'AA==' }],
    ['an array of half a length', { a: 'int8', shape: [0.5, 2], data: 'AA==' }],
    ['an array with too few bytes', { a: 'float64', shape: [1], data: 'AA==' }],
    ['an array with too many bytes', { a: 'int8', shape: [1], data: 'AAA=' }],
    ['an array with no bytes', { a: 'int8', shape: [1], data: null }],
    ['an array of no base64', { a: 'int8', shape: [1], data: '%%%%' }],
    ['an array of a thousand dimensions', { a: 'int8', shape: Array(1_000).fill(1), data: 'AA==' }],
    ['something malformed inside', [{ t: [{ x: 1 }] }]],
    ['a value nested so deep that the stack ends', nested(200)],
    ['a list so long that the page would stall', Array(300_000).fill(1)],
    ['an array that is as long', { a: 'int8', shape: [300_000], data: 'A'.repeat(400_000) }],
    [
      'arrays that are as long together',
      Array.from({ length: 3 }, () => ({ a: 'int8', shape: [90_000], data: 'A'.repeat(120_000) })),
    ],
  ])('%s', (_, wire) => expect(() => fromWire(wire)).toThrow());

  it('but a value as deep as the interpreter may write is read', () => {
    expect(() => fromWire(nested(80))).not.toThrow();
  });
});
