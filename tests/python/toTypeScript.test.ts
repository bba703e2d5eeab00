import { describe, expect, it } from 'vitest';
import { complex, set, tuple } from '#problem';
import type { NDArray } from '#problem';
import { firstSteps, startPlayer, testOf } from './pyodide.ts';

const play = await startPlayer();

/** Has the learner's code evaluate each Python expression, and checks what comes back. */
function eachComesAs(rows: readonly (readonly [source: string, value: unknown])[]) {
  const source = 'import numpy as np\n\ndef f(source):\n    return eval(source)\n';
  const cases = rows.map(([expression]) => ({ args: [expression] }));
  const found = firstSteps(play(source, 'f(source)', [testOf(...cases)]));
  it.each(rows.map(([expression, value], index) => [expression, value, found[index]] as const))(
    '%s',
    (_, value, outcome) => {
      expect(outcome).toEqual({ kind: 'returned', value, changed: new Set() });
    },
  );
}

const ndarray = (dtype: NDArray['dtype'], shape: readonly number[], data: NDArray['data']) =>
  ({ kind: 'ndarray', dtype, shape, data }) as const;

describe('a value of Python comes back exactly:', () => {
  eachComesAs([
    ['None', null],
    ['True', true],
    ['0', 0n],
    ['-3', -3n],
    ['-7 ** 300', -(7n ** 300n)],
    ['1.0', 1],
    ['0.1 + 0.2', 0.1 + 0.2],
    ['-0.0', -0],
    ["float('nan')", NaN],
    ["float('inf')", Infinity],
    ["float('-inf')", -Infinity],
    ['5e-324', 5e-324],
    ['1.7976931348623157e308', Number.MAX_VALUE],
    ['1j', complex(0, 1)],
    ["complex('nan-infj')", complex(NaN, -Infinity)],
    ["'π \\n\\0 \\U0001f600'", 'π \n\0 😀'],
    ["'\\ud800'", '\ud800'],
    ['[]', []],
    ['[1, [2.0, []]]', [1n, [2, []]]],
    ['(1, (2,))', tuple(1n, tuple(2n))],
    ['{1}', set(1n)],
    ['frozenset({(1, 2)})', set(tuple(1n, 2n))],
    ['{}', new Map()],
    [
      "{'a': [1], 2: {None: ()}, (1, 2): 3.5}",
      new Map<unknown, unknown>([
        ['a', [1n]],
        [2n, new Map([[null, tuple()]])],
        [tuple(1n, 2n), 3.5],
      ]),
    ],
  ]);
});

describe('an array of every dtype comes back exactly:', () => {
  eachComesAs([
    ['np.array([True, False])', ndarray('bool', [2], Uint8Array.of(1, 0))],
    ['np.array([-128], np.int8)', ndarray('int8', [1], Int8Array.of(-128))],
    ['np.array([-2], np.int16)', ndarray('int16', [1], Int16Array.of(-2))],
    ['np.array([-3], np.int32)', ndarray('int32', [1], Int32Array.of(-3))],
    ['np.array([2**63 - 1], np.int64)', ndarray('int64', [1], BigInt64Array.of(2n ** 63n - 1n))],
    ['np.array([255], np.uint8)', ndarray('uint8', [1], Uint8Array.of(255))],
    ['np.array([65535], np.uint16)', ndarray('uint16', [1], Uint16Array.of(65535))],
    ['np.array([2**32 - 1], np.uint32)', ndarray('uint32', [1], Uint32Array.of(2 ** 32 - 1))],
    ['np.array([2**64 - 1], np.uint64)', ndarray('uint64', [1], BigUint64Array.of(2n ** 64n - 1n))],
    ['np.array([0.1], np.float16)', ndarray('float16', [1], Float32Array.of(0.0999755859375))],
    ['np.array([0.1], np.float32)', ndarray('float32', [1], Float32Array.of(0.1))],
    ['np.array([0.1, np.nan])', ndarray('float64', [2], Float64Array.of(0.1, NaN))],
    ['np.array([1 - 2j], np.complex64)', ndarray('complex64', [1], Float32Array.of(1, -2))],
    ['np.array([1 - 2j])', ndarray('complex128', [1], Float64Array.of(1, -2))],
    ['np.array([1], np.intc)', ndarray('int32', [1], Int32Array.of(1))],
    ['np.array([1], np.int_)', ndarray('int32', [1], Int32Array.of(1))],
    ['np.array([1], np.longlong)', ndarray('int64', [1], BigInt64Array.of(1n))],
  ]);
});

const floats = (shape: readonly number[], ...items: readonly number[]) =>
  ndarray('float64', shape, Float64Array.from(items));

describe('an array comes back row by row, however it lies in memory:', () => {
  eachComesAs([
    ['np.arange(6.0).reshape(2, 3)', floats([2, 3], 0, 1, 2, 3, 4, 5)],
    ['np.arange(6.0).reshape(2, 3).T', floats([3, 2], 0, 3, 1, 4, 2, 5)],
    ['np.arange(6.0)[::-2]', floats([3], 5, 3, 1)],
    ['np.asfortranarray(np.arange(4.0).reshape(2, 2))', floats([2, 2], 0, 1, 2, 3)],
    ['np.broadcast_to(np.float64(7), (2, 2))', floats([2, 2], 7, 7, 7, 7)],
    ["np.array([1.5, -2], '>f8')", floats([2], 1.5, -2)],
    ["np.array([258], '>i2')", ndarray('int16', [1], Int16Array.of(258))],
    ["np.array([1 + 2j], '>c16')", ndarray('complex128', [1], Float64Array.of(1, 2))],
    [
      "np.frombuffer(b'\\0\\1\\0\\0\\0\\0\\0\\0\\0', 'u1')[1:]",
      ndarray('uint8', [8], Uint8Array.of(1, 0, 0, 0, 0, 0, 0, 0)),
    ],
    ["np.zeros(2, [('a', 'i1'), ('b', 'f8')])['b']", floats([2], 0, 0)],
    ['np.zeros((0, 3))', floats([0, 3])],
    ['np.array(2.5)', floats([], 2.5)],
    ['np.zeros((1,) * 32)', floats(Array(32).fill(1), 0)],
  ]);
});

describe('a NumPy scalar comes back as an array of no dimensions:', () => {
  eachComesAs([
    ['np.float64(0.1)', floats([], 0.1)],
    ['np.float32(0.1)', ndarray('float32', [], Float32Array.of(0.1))],
    ['np.float16(0.5)', ndarray('float16', [], Float32Array.of(0.5))],
    ['np.int8(-1)', ndarray('int8', [], Int8Array.of(-1))],
    ['np.uint64(2**64 - 1)', ndarray('uint64', [], BigUint64Array.of(2n ** 64n - 1n))],
    ['np.bool_(True)', ndarray('bool', [], Uint8Array.of(1))],
    ['np.intc(1)', ndarray('int32', [], Int32Array.of(1))],
    ['np.complex128(1j)', ndarray('complex128', [], Float64Array.of(0, 1))],
    [
      '[np.float64(1), (np.bool_(0),)]',
      [floats([], 1), tuple(ndarray('bool', [], Uint8Array.of(0)))],
    ],
  ]);
});
