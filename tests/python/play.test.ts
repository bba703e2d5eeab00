import { describe, expect, it } from 'vitest';
import { python, tuple } from '#problem';
import type { AnyTest } from '#problem';
import { firstSteps, startPlayer, testOf } from './pyodide.ts';

const play = await startPlayer();
/** What a program gives for each case of one test: by case, its steps. */
const stepsOf = (source: string, signature: string, ...cases: readonly unknown[]) =>
  play(source, signature, [testOf(...cases)]).outcomes[0] ?? [];
const returned = (value: unknown) => ({ kind: 'returned', value, changed: new Set() });

describe('a call', () => {
  const source = 'def f(x, y=1, *, z=2):\n    return (x, y, z)\n';
  it('passes arguments by place and by name', () => {
    const cases = [{ args: [1n] }, { args: [1n, 5n] }, { args: [1n], kwargs: { z: 3n, y: null } }];
    expect(stepsOf(source, 'f(x, y=1)', ...cases)).toEqual([
      [returned(tuple(1n, 1n, 2n))],
      [returned(tuple(1n, 5n, 2n))],
      [returned(tuple(1n, null, 3n))],
    ]);
  });
  it('gets fresh arguments in every case', () => {
    const same = [1n];
    const append =
      'seen = []\n\ndef f(x):\n    seen.append(x)\n    x.append(2)\n    return len({id(one) for one in seen})\n';
    const found = stepsOf(append, 'f(x)', { args: [same] }, { args: [same] });
    expect(found).toMatchObject([[{ value: 1n }], [{ value: 2n }]]);
    expect(
      stepsOf(
        'def f(x):\n    x.append(2)\n    return x',
        'f(x)',
        { args: [same] },
        { args: [same] },
      ),
    ).toMatchObject([[{ value: [1n, 2n] }], [{ value: [1n, 2n] }]]);
  });
  it('sees what the program kept from the case before', () => {
    const counting = 'calls = 0\n\ndef f():\n    global calls\n    calls += 1\n    return calls\n';
    expect(stepsOf(counting, 'f()', { args: [] }, { args: [] })).toMatchObject([
      [{ value: 1n }],
      [{ value: 2n }],
    ]);
  });
  it('of a name that is gone raises, and the next case is played', () => {
    const vanishing = 'def f(last):\n    if last:\n        del globals()["f"]\n';
    const found = stepsOf(
      vanishing,
      'f(last)',
      { args: [true] },
      { args: [true] },
      { args: [true] },
    );
    expect(found).toMatchObject([
      [{ kind: 'returned' }],
      [{ kind: 'raised' }],
      [{ kind: 'raised' }],
    ]);
  });
});

describe('a chain', () => {
  it('feeds back the very object', () => {
    const source =
      'kept = None\n\ndef f(x, y):\n    global kept\n    same = x is kept\n    kept = [y, same]\n    return kept\n';
    expect(stepsOf(source, 'f(x, y)', { start: 0, steps: [[1], [2], [3]] })).toMatchObject([
      [{ value: [1, false] }, { value: [2, true] }, { value: [3, true] }],
    ]);
  });
  it('notices a result that is changed in place by the next call', () => {
    const source = 'def f(x):\n    x += [1]\n    return x\n';
    expect(stepsOf(source, 'f(x)', { start: [], steps: [[], []] })).toMatchObject([
      [
        { changed: new Set(['x']), value: [1n] },
        { changed: new Set(['x']), value: [1n, 1n] },
      ],
    ]);
  });
  it.each([
    ['raises', 'raise KeyError(x)', 'raised'],
    ['gives None', 'return None', 'returned'],
    ['gives what cannot cross', 'return iter([])', 'unsupported'],
  ])('ends where a call %s', (_, statement, kind) => {
    const source = `def f(x):\n    if x == 2:\n        ${statement}\n    return x + 1\n`;
    const [steps = []] = stepsOf(source, 'f(x)', { start: 0n, steps: [[], [], [], [], []] });
    expect(steps.map((step) => step.kind)).toEqual(['returned', 'returned', kind]);
  });
});

it('a call may be of another function than the entry, and its changed arguments have its names', () => {
  const source = 'def f(x): return x\n\ndef g(values):\n    values.append(1)\n    return values';
  expect(stepsOf(source, 'f(x);g(values)', { args: [1n] }, { of: 'g', args: [[]] })).toEqual([
    [returned(1n)],
    [{ ...returned([1n]), changed: new Set(['values']) }],
  ]);
});

describe('an expression', () => {
  const source = 'def f(x):\n    return 2 * x\n';
  it("sees the learner's names, its setup's and NumPy as np", () => {
    const cases = [
      { expr: 'f(f(1))' },
      { setup: 'a = 3\ndef g(x):\n    return f(x) + a', expr: 'g(1)' },
      { expr: 'np.sum([f(i) for i in range(3)])' },
      { given: { a: 3n, g: python('lambda x: f(x)', (x: number) => x) }, expr: 'g(a)' },
      { given: { a: 3n }, setup: 'a += 1', expr: 'f(a)' },
    ];
    expect(firstSteps(play(source, 'f(x)', [testOf(...cases)]))).toMatchObject([
      { value: 4n },
      { value: 5n },
      { value: { dtype: 'int32', data: Int32Array.of(6) } },
      { value: 6n },
      { value: 8n },
    ]);
  });
  it.each([{ expr: 'f()' }, { setup: 'f()', expr: '1' }])('may raise: %o', (scenario) => {
    const found = stepsOf(source, 'f(x)', scenario, { expr: 'f(1)' });
    expect(found).toMatchObject([
      [{ kind: 'raised', error: { type: 'TypeError' } }],
      [{ value: 2n }],
    ]);
  });
});

describe('a callable argument', () => {
  it('is called by the learner', () => {
    const source = 'def f(g, xs):\n    return [g(x) for x in xs]\n';
    const g = python('lambda x: x ** 2', (x: number) => x ** 2);
    expect(stepsOf(source, 'f(g, xs)', { args: [g, [1, 2, 3]] })).toEqual([[returned([1, 4, 9])]]);
  });
});

describe('a seed', () => {
  const source =
    'import random\nimport numpy as np\n\ndef f():\n    return [random.random(), np.random.rand()]\n';
  const seeded = (seed: number | undefined): AnyTest => ({
    ...testOf({ args: [] }, { args: [] }),
    ...(seed === undefined ? {} : { seed }),
  });
  it('makes both generators repeat in every test that has it', () => {
    const { outcomes } = play(source, 'f()', [seeded(7), seeded(7), seeded(8), seeded(undefined)]);
    expect(outcomes[1]).toEqual(outcomes[0]);
    expect(outcomes[2]).not.toEqual(outcomes[0]);
    expect(outcomes[3]).not.toEqual(outcomes[2]);
    expect(outcomes[0]?.[1]).not.toEqual(outcomes[0]?.[0]);
  });
});
