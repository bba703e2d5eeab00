import { array, zeros } from 'numpy-ts/core';
import { describe, expect, it } from 'vitest';
import { toValue, tuple } from '#problem';
import type { Comparison, NDArray } from '#problem';
import { exhibitOf } from '../../app/grader/exhibit.ts';
import type { Table } from '../../app/grader/index.ts';

const exhibit = (expected: unknown, actual: unknown, rules: Comparison = {}) =>
  exhibitOf(toValue(expected), toValue(actual), rules);

/** Float64 zeros of this shape, with these elements set. */
function zerosBut(shape: readonly number[], changes: Readonly<Record<number, number>>): NDArray {
  const value = toValue(zeros([...shape])) as NDArray;
  for (const [n, element] of Object.entries(changes)) value.data[Number(n)] = element;
  return value;
}

const texts = (table: Table | undefined) =>
  table?.rows.map(({ cells }) => cells.map(({ text }) => text));
const marks = (table: Table | undefined) =>
  table?.rows.map(({ cells }) => cells.map(({ differs }) => (differs ? 1 : 0)).join(''));
const labels = (table: Table | undefined) => table?.rows.map(({ label }) => label);

describe('an array as a table', () => {
  it('of one dimension is one row without a label', () => {
    const shown = exhibit(array([1, 2.5]), array([1, 3]));
    expect(shown?.expected).toEqual({
      shape: { text: '(2,)', differs: false },
      holder: { text: 'float64', differs: false },
      columns: ['0', '1'],
      rows: [
        {
          label: '',
          cells: [
            { text: '1.0', differs: false },
            { text: '2.5', differs: true },
          ],
        },
      ],
      count: { all: 2, shown: 2, from: '[0]' },
    });
    expect(texts(shown?.actual)).toEqual([['1.0', '3.0']]);
    expect(marks(shown?.actual)).toEqual(['01']);
  });
  it('of two has a row for each first index', () => {
    const rows = [
      [1, 2],
      [3, 4],
      [5, 6],
    ];
    const shown = exhibit(array(rows, 'int64'), rows);
    expect(labels(shown?.expected)).toEqual(['[0]', '[1]', '[2]']);
    expect(texts(shown?.expected)).toEqual([
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
    ]);
  });
  it('of three has a row for each pair of leading indices', () => {
    const shown = exhibit(zerosBut([2, 2, 3], {}), zerosBut([2, 2, 3], { 10: 7 }));
    expect(labels(shown?.actual)).toEqual(['[0, 0]', '[0, 1]', '[1, 0]', '[1, 1]']);
    expect(texts(shown?.actual)?.[3]).toEqual(['0.0', '7.0', '0.0']);
    expect(marks(shown?.actual)).toEqual(['000', '000', '000', '010']);
  });
  it('can be a list, or a tuple of lists', () => {
    const shown = exhibit([[1n], [2n]], tuple([1], [2]));
    expect(shown?.expected.holder.text).toBe('list');
    expect(shown?.actual.holder.text).toBe('tuple');
    expect(texts(shown?.actual)).toEqual([['1.0'], ['2.0']]);
  });
});

describe('there is no table', () => {
  it.each([
    ['numbers', 1, 2],
    ['an array of no dimensions', array(1), array(2)],
    ['a number beside an array', array([1]), 1],
    ['nothing beside an array', array([1]), null],
    ['ragged lists', [[1], [2, 3]], [[1], [2, 4]]],
    ['lists of dictionaries', [{ a: 1 }], [{ a: 2 }]],
    ['an array without elements', array([]), array([1])],
    ['long texts', ['a'], ['b'.repeat(60)]],
  ])('of %s', (_, expected, actual) => expect(exhibit(expected, actual)).toBeNull());

  it('where a view decides', () => {
    expect(exhibit([2, 1], [1, 2], { view: (value) => value })).toBeNull();
  });
});

describe('of a large array', () => {
  const shape = [100, 100];

  it('the first eight rows and columns are shown when nothing differs', () => {
    const shown = exhibit(zerosBut(shape, {}), zerosBut(shape, {}));
    expect(shown?.expected.count).toEqual({ all: 10_000, shown: 64, from: '[0, 0]' });
    expect(shown?.expected.columns).toEqual(['0', '1', '2', '3', '4', '5', '6', '7']);
  });
  it.each([
    ['in the first window', 703, '[0, 0]', '[7]', '3'],
    ['in the middle', 4_050, '[36, 46]', '[40]', '50'],
    ['in the last corner', 9_999, '[92, 92]', '[99]', '99'],
    ['far down, yet on the left', 9_001, '[86, 0]', '[90]', '1'],
  ])('the part with the first difference is shown: %s', (_, n, from, row, column) => {
    const shown = exhibit(zerosBut(shape, {}), zerosBut(shape, { [n]: 1 }));
    expect(shown?.actual.count).toEqual({ all: 10_000, shown: 64, from });
    expect(shown?.expected.columns).toEqual(shown?.actual.columns);
    const at = [labels(shown?.actual)?.indexOf(row) ?? -1, shown?.actual.columns.indexOf(column)];
    expect(texts(shown?.actual)?.[at[0] ?? -1]?.[at[1] ?? -1]).toBe('1.0');
    expect(marks(shown?.actual)?.join('').match(/1/g)).toHaveLength(1);
    expect(marks(shown?.expected)).toEqual(marks(shown?.actual));
  });
  it('shows the first difference, and not a later one', () => {
    const shown = exhibit(zerosBut(shape, {}), zerosBut(shape, { 9_999: 1, 5_000: 1 }));
    expect(labels(shown?.actual)).toContain('[50]');
  });
  it('a single row has room for sixteen', () => {
    const shown = exhibit(zerosBut([1_000], {}), zerosBut([1_000], { 500: 1 }));
    expect(shown?.actual.count).toEqual({ all: 1_000, shown: 16, from: '[492]' });
    expect(marks(shown?.actual)).toEqual(['0000000010000000']);
  });
  it('of a million elements only what is shown is written', () => {
    const shown = exhibit(
      zerosBut([1_000, 1_000], {}),
      zerosBut([1_000, 1_000], { 999_999: Number.NaN }),
    );
    expect(shown?.actual.count).toEqual({ all: 1_000_000, shown: 64, from: '[992, 992]' });
    expect(texts(shown?.actual)?.at(-1)?.at(-1)).toBe("float('nan')");
  });
});

describe('what differs', () => {
  it('is what the tolerance does not allow', () => {
    const [expected, actual] = [array([1, 1]), array([1.05, 1.2])];
    expect(marks(exhibit(expected, actual)?.actual)).toEqual(['11']);
    expect(marks(exhibit(expected, actual, { tolerance: { absolute: 0.1 } })?.actual)).toEqual([
      '01',
    ]);
  });
  it('is the shape where the shapes do, and then no element', () => {
    const shown = exhibit(zerosBut([3, 20], {}), zerosBut([60], { 59: 1 }));
    expect(shown?.expected.shape).toEqual({ text: '(3, 20)', differs: true });
    expect(shown?.actual.shape).toEqual({ text: '(60,)', differs: true });
    expect(shown?.expected.count).toEqual({ all: 60, shown: 24, from: '[0, 0]' });
    expect(shown?.actual.count).toEqual({ all: 60, shown: 16, from: '[0]' });
    expect(marks(shown?.actual)?.join('')).not.toContain('1');
  });
  it('is the dtype, or what holds the elements, only where the test asks for it', () => {
    const [doubles, singles] = [array([1]), array([1], 'float32')];
    const holders = (expected: unknown, actual: unknown, rules: Comparison) =>
      [exhibit(expected, actual, rules)]
        .flatMap((shown) => [shown?.expected.holder, shown?.actual.holder])
        .map((piece) => [piece?.text, piece?.differs]);
    const same = (text: string) => [text, false];
    const wrong = (text: string) => [text, true];
    expect(holders(doubles, singles, {})).toEqual([same('float64'), same('float32')]);
    expect(holders(doubles, singles, { container: true })).toEqual(
      ['float64', 'float32'].map(same),
    );
    expect(holders(doubles, singles, { dtype: true })).toEqual(['float64', 'float32'].map(wrong));
    expect(holders(doubles, [1], { container: true })).toEqual(['float64', 'list'].map(wrong));
    expect(holders([1], tuple(1), { dtype: true })).toEqual(['list', 'tuple'].map(same));
    expect(holders([1], tuple(1), { container: true })).toEqual(['list', 'tuple'].map(wrong));
  });
  it('is written in full where it looks alike', () => {
    const shown = exhibit(array([0.1, 0.5]), array([0.1, 0.5], 'float32'));
    expect(texts(shown?.expected)).toEqual([['0.1', '0.5']]);
    expect(texts(shown?.actual)).toEqual([['0.10000000149011612', '0.5']]);
  });
});
