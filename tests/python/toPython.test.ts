import { array } from 'numpy-ts/core';
import { describe, expect, it } from 'vitest';
import { ARRAYS, complex, python, set, tuple } from '#problem';
import { floatText } from '../../app/grader/text.ts';
import { firstSteps, startPlayer, testOf } from './pyodide.ts';

const play = await startPlayer();

const DESCRIBE = `
import numpy as np

def f(x, y=None):
    # A scalar's repr has a type, or has none, by NumPy's version.
    text = str(x) if isinstance(x, np.generic) else repr(x)
    return f"{type(x).__name__} {text}"
`;

/** What Python says of each value: its type and its text. */
function describeAll(values: readonly unknown[]): unknown[] {
  const { outcomes } = play(DESCRIBE, 'f(x, y=None)', [
    testOf(...values.map((x) => ({ args: [x] }))),
  ]);
  return (outcomes[0] ?? []).map(([first]) => first?.kind === 'returned' && first.value);
}

function eachIsWritten(rows: readonly (readonly [written: unknown, description: string])[]) {
  const described = describeAll(rows.map(([written]) => written));
  it.each(rows.map(([, description], index) => [description, described[index]]))(
    '%s',
    (description, got) => expect(got).toBe(description),
  );
}

describe('a value of the authors reaches Python as', () => {
  eachIsWritten([
    [null, 'NoneType None'],
    [undefined, 'NoneType None'],
    [true, 'bool True'],
    ['a', "str 'a'"],
    ['π "\n\0\' 😀', String.raw`str 'π "\n\x00\' 😀'`],
    ['\ud800', String.raw`str '\ud800'`],
    [10, 'float 10.0'],
    [-0, 'float -0.0'],
    [NaN, 'float nan'],
    [-Infinity, 'float -inf'],
    [1e22, 'float 1e+22'],
    [Number.MIN_VALUE, 'float 5e-324'],
    [10n, 'int 10'],
    [-(2n ** 100n), 'int -1267650600228229401496703205376'],
    [complex(1.5, -0), 'complex (1.5-0j)'],
    [complex(NaN, Infinity), 'complex (nan+infj)'],
    [[], 'list []'],
    [[1, [2n]], 'list [1.0, [2]]'],
    [tuple(1, tuple()), 'tuple (1.0, ())'],
    [set(), 'set set()'],
    [set(1n), 'set {1}'],
    [{ b: 1, a: [true] }, "dict {'b': 1.0, 'a': [True]}"],
    [new Map<unknown, unknown>([[tuple(1n), null]]), 'dict {(1,): None}'],
    [array([1, -0]), 'ndarray array([ 1., -0.])'],
    [array([[1], [2]], 'uint8'), 'ndarray array([[1],\n       [2]], dtype=uint8)'],
    [
      array([
        [1, 2],
        [3, 4],
      ]).slice(':', '1'),
      'ndarray array([2., 4.])',
    ],
    [array([0.5, 0.1], 'float16'), 'ndarray array([0.5, 0.1], dtype=float16)'],
    [array([], 'float64'), 'ndarray array([], dtype=float64)'],
    [array(5), 'float64 5.0'],
    [array(5, 'int8'), 'int8 5'],
  ]);
});

describe('an array keeps its dtype:', () => {
  const dtypes = Object.keys(ARRAYS) as (keyof typeof ARRAYS)[];
  const source =
    'def f(x):\n    return str(x.dtype), x.shape, x.flags.writeable, bool(x.sum() == 2)';
  const cases = dtypes.map((dtype) => ({ args: [array([[1, 0, 1]], dtype)] }));
  const found = firstSteps(play(source, 'f(x)', [testOf(...cases)]));

  it.each(dtypes.map((dtype, index) => [dtype, found[index]] as const))('%s', (dtype, outcome) => {
    expect(outcome).toMatchObject({ value: tuple(dtype, tuple(1n, 3n), true, true) });
  });
});

it("every float's text is Python's repr of it", () => {
  const bits = new BigUint64Array(1);
  const [float] = [new Float64Array(bits.buffer)];
  const floats = Array.from({ length: 2_000 }, (_, i) => {
    bits[0] = BigInt(i) * 0x9e3779b97f4a7c15n;
    const wild = float[0] ?? 0;
    return Number.isFinite(wild) && i % 2 === 0 ? wild : Number(((i * 7919) / 1000).toPrecision(5));
  });
  const { outcomes } = play('def f(x):\n    return [repr(one) for one in x]', 'f(x)', [
    testOf({ args: [floats] }),
  ]);
  expect(outcomes[0]?.[0]?.[0]).toMatchObject({ value: floats.map(floatText) });
});

describe('a callable', () => {
  const TWICE = 'def twice(x):\n    return 2 * x\n\ndef f(g, x):\n    return g(x)\n';
  const cases = [
    { args: [python('lambda x: x + 1', () => 0), 1] },
    { args: [python('np.sqrt', () => 0), 9] },
    { args: [python('lambda x: twice(twice(x))', () => 0), 1] },
    { args: [python('no_such_name', () => 0), 1] },
  ];
  const found = firstSteps(play(TWICE, 'f(g, x)', [testOf(...cases)]));

  it('is what its source gives in Python', () => expect(found[0]).toMatchObject({ value: 2 }));
  it('knows NumPy as np', () =>
    expect(found[1]).toMatchObject({ value: { data: Float64Array.of(3) } }));
  it("knows the learner's names", () => expect(found[2]).toMatchObject({ value: 4 }));
  it('that does not evaluate is an exception of its case', () => {
    expect(found[3]).toMatchObject({ kind: 'raised', error: { type: 'NameError' } });
  });
});
