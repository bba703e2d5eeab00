import { array } from 'numpy-ts/core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyCase, AnyTest, Problem } from '#problem';
import { checkLeaks } from '../../app/cli/problem/leaks.ts';
import { checkPurity } from '../../app/cli/problem/purity.ts';
import { checkTests } from '../../app/cli/problem/testForms.ts';
import { changed, exchange, loadModel, model, said } from './copies.ts';
import type { Changes } from './copies.ts';

let sound: Problem;
beforeAll(async () => {
  sound = await loadModel();
});

/** The sound problem, its tests changed. */
const withTests = (...tests: readonly object[]): Problem => ({
  ...sound,
  tests: tests as readonly AnyTest[],
});
const call = (...args: readonly unknown[]) => ({ args });

describe('the form of tests', () => {
  const check = (...tests: readonly object[]) => said(checkTests(model, withTests(...tests)));
  const NAME = 'decay = 1 keeps the EMA unchanged';
  const AT = 'tests.ts:10:11';

  it('is right in a sound folder', () => expect(said(checkTests(model, sound))).toEqual([]));
  it.each([
    [{ cases: [] }, `"${NAME}" has no case: give it at least one`],
    [{ timeout: 0 }, `the timeout of "${NAME}" is no time: give seconds above 0`],
    [
      { timeout: 11 },
      `the timeout of "${NAME}" is 11 s, and a whole run has 10 s: give less, or make the test smaller`,
    ],
    [{ seed: 0.5 }, `the seed of "${NAME}" is 0.5: give a whole number from 0 on`],
    [
      { cases: [{ start: 0, steps: [] }] },
      `case 1 of "${NAME}": a chain has no step: give it at least one`,
    ],
    [
      { cases: [call(1, 2), call(1, 2, 3, 4)] },
      `case 2 of "${NAME}": it passes 4 arguments, and ema_update(ema, weights, decay=0.99) takes 3`,
    ],
    [
      { cases: [{ args: [1, 2], kwargs: { decya: 0.5 } }] },
      `case 1 of "${NAME}": kwargs names decya, and ema_update(ema, weights, decay=0.99) has no such parameter`,
    ],
    [
      { cases: [{ args: [1, 2], mayChange: ['weight'] }] },
      `case 1 of "${NAME}": mayChange names weight, and ema_update(ema, weights, decay=0.99) has no such parameter`,
    ],
    [
      { cases: [call(1, new Date(0))] },
      `case 1 of "${NAME}": it cannot be passed to Python: A Date has no Python value.`,
    ],
    [
      { cases: [{ of: 'other', args: [1, 2] }] },
      `case 1 of "${NAME}": A case is of other: name it in the statement, under "also".`,
    ],
  ])('%j', (changes, message) => {
    expect(check({ name: NAME, cases: [call(1, 2)], ...changes })).toEqual([`${AT} ${message}`]);
  });
  it('wants some', () => {
    expect(check()).toEqual([expect.stringContaining('tests.ts:1:1 there is no test: ')]);
  });
  it('wants each name once, and none empty', () => {
    const twice = changed({ 'tests.ts': exchange(NAME, 'Reference example') });
    const one = { name: 'Reference example', cases: [call(1, 2)] };
    expect(said(checkTests(twice, withTests(one, one)))).toEqual([
      `${AT} a second test is named "Reference example": name what this one checks`,
    ]);
    expect(check({ name: ' ', cases: [call(1, 2)] })).toEqual([
      expect.stringContaining('a test has no name: say what it checks'),
    ]);
  });
});

describe('expected values', () => {
  const LEAKY = [
    { name: 'Shown', example: true, cases: [call(100, 200, 0.876)] },
    { name: 'Hidden', cases: [call(1, 3, 0.321)] },
    { name: 'Shown again', cases: [call(100, 200, 0.876)] },
    { name: 'Long', cases: [call(1, 2, 1 / 3)] },
    { name: 'Passed on', cases: [call(5.25, 7, 1)] },
  ];
  const check = (changes: Changes) => said(checkLeaks(changed(changes), withTests(...LEAKY)));
  const add = (line: string) => (text: string) => `${text}${line}\n`;

  it('stand in no file of a sound folder', () =>
    expect(said(checkLeaks(model, sound))).toEqual([]));
  it('stand neither in starter nor in support code', () => {
    expect(check({ 'starter.py': add('# 2.358') })).toEqual([
      'starter.py:7:3 2.358 is what the test "Hidden" expects: leave it out',
    ]);
    expect(check({ 'support.py': 'a = [0, 2.3580]\n' })).toEqual([
      'support.py:1:9 2.3580 is what the test "Hidden" expects: leave it out',
    ]);
    expect(check({ 'starter.py': add('# 112.4') })).toEqual([
      'starter.py:7:3 112.4 is what the test "Shown" expects: leave it out',
    ]);
  });
  it('stand in the statement only when their test is its example', () => {
    expect(check({ 'statement.md': add('It gives 112.4.') })).toEqual([]);
    expect(check({ 'statement.md': add('It gives 2.358.') })).toEqual([
      'statement.md:58:10 2.358 is what the test "Hidden" expects: leave it out, or mark the test as the example that is shown',
    ]);
  });
  it('stand in hints only when the statement shows them', () => {
    expect(check({ 'hints.md': '1. It gives 112.4.\n2. It does.\n' })).toEqual([]);
    expect(check({ 'hints.md': '1. Look.\n2. It gives 2.358.\n' })).toEqual([
      'hints.md:2:13 2.358 is what the test "Hidden" expects: leave it out, or mark the test as the example that is shown',
    ]);
  });
  it('are not to be rounded to four digits', () => {
    expect(check({ 'starter.py': add('# 1.667') })).toEqual([
      'starter.py:7:3 1.667 is what the test "Long" expects: leave it out',
    ]);
    expect(check({ 'starter.py': add('# 1.67') })).toEqual([]);
  });
  it('are none where they were passed in, have few digits, or stand in an address', () => {
    expect(check({ 'starter.py': add('# 5.25, 0.321') })).toEqual([]);
    const link = '[it](https://arxiv.org/abs/2.358)';
    expect(check({ 'statement.md': add(link) })).toEqual([]);
  });
});

describe('a reference', () => {
  const check = (reference: (...args: never[]) => unknown, ...cases: readonly object[]) =>
    said(
      checkPurity(
        model,
        { ...sound, reference: { ema_update: reference } },
        cases as readonly AnyCase[],
      ),
    );
  const PLACE = 'reference.ts:15:17';

  it('is pure in a sound folder', () => {
    const cases = sound.tests.flatMap((test) => [...test.cases]);
    expect(said(checkPurity(model, sound, cases))).toEqual([]);
  });
  it('leaves what it is given as it is', () => {
    const fill = (weights: ReturnType<typeof array>) => weights.fill(0);
    expect(check(fill, { args: [array([1, 2]), 3] })).toEqual([
      `${PLACE} the reference changes what it is given in ema_update(np.array([1.0, 2.0]), 3.0): compute new values instead`,
    ]);
  });
  it('gives the same twice', () => {
    let count = 0;
    expect(check(() => count++, { args: [1, 2] })).toEqual([
      `${PLACE} the reference gives another result the second time in ema_update(1.0, 2.0): keep nothing between calls`,
    ]);
  });
  it('does not fail', () => {
    const fail = () => {
      throw new TypeError('no number');
    };
    expect(check(fail, { args: [1, 2] })).toEqual([
      `${PLACE} the reference fails in ema_update(1.0, 2.0): TypeError: no number`,
    ]);
    expect(check(fail, { args: [1, 2], raises: 'ValueError' })).toEqual([]);
  });
});
