import { array } from 'numpy-ts/core';
import { describe, expect, it } from 'vitest';
import { tuple } from '#problem';
import { firstSteps, startPlayer, testOf } from './pyodide.ts';

const play = await startPlayer();

describe('an argument that is changed in place is noticed:', () => {
  const changes = (statement: string, ...args: readonly unknown[]) => {
    const source = `def f(x, y=None):\n    ${statement}\n`;
    const [outcome] = firstSteps(play(source, 'f(x, y=None)', [testOf({ args })]));
    return outcome?.kind === 'unsupported' ? outcome : [...(outcome?.changed ?? [])];
  };
  const square = array([
    [1, 2],
    [3, 4],
  ]);
  it.each([
    ['x += 1', square],
    ['x[0, 0] = 9', square],
    ['x[0][0] = 9', square],
    ['x.sort()', array([2, 1])],
    ['x.shape = (4,)', square],
    ['x.append(1)', []],
    ['x[0].append(1)', [[]]],
    ['x.reverse()', [1, 2]],
    ['x[0] = 1.0', [1n]],
    ['x["a"] = 2', { a: 1 }],
    ['x["a"].pop()', { a: [1] }],
    ['x[1][0] += 1', tuple(1, [2])],
    ['x.clear()', { a: 1 }],
    ['x.append(1); return 1 / 0', []],
    ['x.append(f)', []],
  ])('%s', (statement, x) => expect(changes(statement, x)).toEqual(['x']));

  it.each([
    ['return x', square],
    ['x = x + 1', square],
    ['x[:] = x', square],
    ['x.sort(); x.sort()', array([1, 2])],
    ['x.append(1); x.pop()', []],
    ['return x * 2', [NaN]],
    ['x += 1', 1],
    ['x += "b"', 'a'],
    ['x += 1', array(1)],
  ])('but not claimed for %s', (statement, x) => expect(changes(statement, x)).toEqual([]));

  it('by the names of its parameters', () => {
    expect(changes('x.append(1); y.append(2)', [], [])).toEqual(['x', 'y']);
    expect(changes('y.append(2)', [], [])).toEqual(['y']);
  });
  it('also when it was passed by name', () => {
    const named = testOf({ args: [1], kwargs: { y: [] } });
    const found = firstSteps(play('def f(x, y):\n    y.append(x)\n', 'f(x, y)', [named]));
    expect(found).toMatchObject([{ changed: new Set(['y']) }]);
  });
});
