import { Complex, array } from 'numpy-ts/core';
import { describe, expect, it } from 'vitest';
import { complex, python, set, toArgument, tuple } from '#problem';
import { floatText, pythonText } from '../../app/grader/text.ts';

const textOf = (written: unknown) => pythonText(toArgument(written));

describe("Python's repr of a float", () => {
  const reprs = [
    '0.0 1.0 -1.0 0.1 0.5 10.0 100.0 123456.789 0.3333333333333333 0.30000000000000004 4.35',
    '0.0001 0.00012345 9.999e-05 1e-05 1.5e-05 1e-07 -1e-100 5e-324 2.2250738585072014e-308',
    '1000000000000000.0 123456789012345.6 9007199254740992.0 9999999999999998.0 299792458.0',
    '1e+16 1.2345678901234568e+16 1e+17 1e+21 1e+22 1e+23 1e+100 1.7976931348623157e+308 -0.0',
  ];
  it.each(reprs.flatMap((row) => row.split(' ')))('%s', (repr) => {
    expect(floatText(Number(repr))).toBe(repr);
  });
  it.each([
    [NaN, "float('nan')"],
    [Infinity, "float('inf')"],
    [-Infinity, "float('-inf')"],
  ])('of %s is what a learner would write', (value, text) => expect(floatText(value)).toBe(text));
});

describe('the Python text of', () => {
  it.each([
    [null, 'None'],
    [true, 'True'],
    [false, 'False'],
    [10n, '10'],
    [-(2n ** 70n), '-1180591620717411303424'],
    [[], '[]'],
    [[1, [2n, null]], '[1.0, [2, None]]'],
    [tuple(), '()'],
    [tuple(1), '(1.0,)'],
    [tuple(1, 2), '(1.0, 2.0)'],
    [set(), 'set()'],
    [set(1n, 2n), '{1, 2}'],
    [{}, '{}'],
    [{ a: 1, b: [] }, "{'a': 1.0, 'b': []}"],
    [new Map([[1n, tuple()]]), '{1: ()}'],
    [complex(1, -2), 'complex(1.0, -2.0)'],
    [python('lambda x: x + 1', () => 0), 'lambda x: x + 1'],
  ])('%o', (written, text) => expect(textOf(written)).toBe(text));

  it.each([
    ['plain', "'plain'"],
    ["it's", `"it's"`],
    [`"both" aren't`, String.raw`'"both" aren\'t'`],
    ['a\\b\n\r\t', String.raw`'a\\b\n\r\t'`],
    ['\0\x1b\x7f\xa0', String.raw`'\x00\x1b\x7f\xa0'`],
    ['\ud800 \u202e\u2028', String.raw`'\ud800 \u202e\u2028'`],
    ['\u{e0001}', String.raw`'\U000e0001'`],
    ['π 😀 中', "'π 😀 中'"],
  ])('the str %j', (written, text) => expect(textOf(written)).toBe(text));

  it.each([
    [array([1, 2.5]), 'np.array([1.0, 2.5])'],
    [array([[1], [-2]], 'int64'), 'np.array([[1], [-2]])'],
    [array([1, 0], 'bool'), 'np.array([True, False])'],
    [array([1, NaN]), "np.array([1.0, float('nan')])"],
    [array([0.1, 1e-30], 'float32'), 'np.array([0.1, 1e-30], dtype=np.float32)'],
    [array([-1.12846885e-11], 'float32'), 'np.array([-1.12846885e-11], dtype=np.float32)'],
    [array([7], 'uint8'), 'np.array([7], dtype=np.uint8)'],
    [array([new Complex(1, 2)]), 'np.array([complex(1.0, 2.0)])'],
    [array([], 'float64'), 'np.array([], dtype=np.float64)'],
    [array(2.5), 'np.float64(2.5)'],
    [array(1, 'bool'), 'np.bool_(True)'],
  ])('an array %#', (written, text) => expect(textOf(written)).toBe(text));
});

describe('a long value', () => {
  const count = (n: number) => Array.from({ length: n }, (_, i) => BigInt(i));

  it('of 24 items is written out', () => {
    expect(textOf(count(24))).not.toContain('...');
  });
  it('of more keeps twelve at each end', () => {
    const ends = [...count(12), '...', ...count(100).slice(-12)].join(', ');
    expect(textOf(count(100))).toBe(`[${ends}]`);
    expect(textOf(tuple(...count(100)))).toBe(`(${ends})`);
    expect(textOf(array(count(100), 'int64'))).toBe(`np.array([${ends}])`);
  });
  it('folds in every dimension', () => {
    const row = Array.from({ length: 26 }, () => 7n);
    const rows = textOf(
      array(
        row.map(() => row),
        'int64',
      ),
    );
    expect(rows.match(/\.\.\./g)).toHaveLength(25);
    expect(rows.match(/7/g)).toHaveLength(24 * 24);
  });
  it('is cut after 2,000 characters', () => {
    expect(textOf('x'.repeat(5_000))).toBe(`'${'x'.repeat(1_999)} …`);
    expect(textOf(`${'x'.repeat(5_000)}'`)).toBe(`"${'x'.repeat(1_999)} …`);
    const pairs = Array.from({ length: 1_000 }, (_, i) => [i, 'x'] as const);
    expect(textOf(new Map(pairs))).toMatch(/^\{0\.0: 'x', 1\.0: 'x'.{1900,} …$/);
  });
  it('is not written further than it is shown, which for these would take long', () => {
    const controls = '\x80'.repeat(1_000_000);
    const dict = new Map(Array.from({ length: 100_000 }, (_, i) => [i, i] as const));
    for (let time = 0; time < 200; time++) {
      expect(pythonText(controls)).toHaveLength(2_002);
      expect(pythonText(dict)).toHaveLength(2_002);
    }
  });
});
