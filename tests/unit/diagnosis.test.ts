import fc from 'fast-check';
import { add, array, multiply } from 'numpy-ts/core';
import { describe, expect, it } from 'vitest';
import { changes, parseSignature, raises, tuple } from '#problem';
import type { Outcome, Problem, Program } from '#problem';
import { findDiagnosis } from '../../app/grader/diagnosis.ts';
import { explain, grade } from '../../app/grader/index.ts';
import { imagine } from '../../app/grader/imagine.ts';
import { gave, played, problemOf, raised, testOf } from './outcomes.ts';

type Twin = (...args: never[]) => unknown;

/** What is told of a learner's program that does what the TypeScript one does, in these cases. */
function tell(problem: Problem, program: Program): string | null {
  const { statement, reference, tests } = problem;
  const run = tests.map(({ cases }) =>
    cases.map((one) => played(...imagine(one, { ...reference, f: program }, statement))),
  );
  return findDiagnosis(problem, run);
}

/** A problem that has one test of these cases. */
const asking = (reference: Program, cases: readonly object[], signature = 'f(x, y=1)') =>
  problemOf(reference, {
    tests: [testOf(...cases)],
    statement: { entry: parseSignature(signature), also: [] },
  });
const calls = (...args: readonly (readonly unknown[])[]) => args.map((one) => ({ args: one }));

/** What is told of `f(x)` in three cases in which it should be the first of a pair, and is the second. */
function tellPairs(...pairs: readonly (readonly [wanted: unknown, got: unknown])[]): string | null {
  const at = (place: 0 | 1) => ((index: bigint) => pairs[Number(index)]?.[place]) as Twin;
  return tell(asking(at(0), calls(...pairs.map((_, index) => [BigInt(index)])), 'f(i)'), at(1));
}

describe('every number went through the same function:', () => {
  const wanted = [2.5, -8.25, 0.6875];
  it.each<[fact: string, change: (x: number) => number]>([
    ['is 0.1 times what is expected', (x) => x * 0.1],
    ['is about 0.3333 times what is expected', (x) => x / 3],
    ['has the wrong sign', (x) => -x],
    ['is too large by 2', (x) => x + 2],
    ['is too small by 0.25', (x) => x - 0.25],
    ['is cut to a whole number', Math.trunc],
    ['is rounded down', Math.floor],
    ['is rounded to a whole number', (x) => (x === 2.5 ? 2 : Math.round(x))],
    ['is rounded to 1 decimal', (x) => (x === -8.25 ? -8.2 : Number(x.toFixed(1)))],
    ['is rounded to 3 decimals', (x) => Number(x.toFixed(3))],
    ['is without its sign', Math.abs],
    ['is 1 minus what is expected', (x) => 1 - x],
    ['is 1 divided by what is expected', (x) => 1 / x],
    ['is the square of what is expected', (x) => x * x],
    ['is the square root of what is expected', Math.sqrt],
  ])('%s', (fact, change) => {
    const of = fact.endsWith('sign') && !fact.startsWith('has') ? [-2.5, -8.25, 0.6875] : wanted;
    const decimals = of.map((x) => (fact.endsWith('3 decimals') ? x + 0.00049 : x));
    const pairs = decimals.map((x) => [x, change(x)] as const);
    expect(tellPairs(...pairs)).toContain(`Every result ${fact}, in all 3 cases: `);
    expect(tellPairs([decimals, decimals.map(change)], [0.3, change(0.3)])).toContain(fact);
    expect(tellPairs(...pairs, [4.625, change(4.625) + 0.001])).toBeNull();
    expect(tellPairs(...pairs.slice(0, -1), [-7.71236, -7.71236])).toBeNull();
  });
  it('in arrays, lists, tuples and dictionaries, of ints as well', () => {
    expect(
      tellPairs(
        [array([1, 2], 'int64'), array([0.5, 1])],
        [tuple(3, [4n]), tuple(1.5, [2])],
        [
          { a: 5, b: 'b' },
          { a: 2.5, b: 'b' },
        ],
      ),
    ).toContain('is 0.5 times');
    expect(
      tellPairs(
        [
          { a: 5, b: 6 },
          { a: 2.5, b: 4 },
        ],
        [2, 1],
      ),
    ).toBeNull();
  });
  it('and 0 is no evidence, nor is a number of one size', () => {
    expect(tellPairs([0, 0], [0, 0], [3, 6])).toBeNull();
    expect(tellPairs([3, 6], [3, 6], [-3, -6])).toBeNull();
    expect(tellPairs([0, 0], [2, 4], [3, 6])).toContain('is 2 times');
  });
  it('and the right results must have gone through it, too', () => {
    expect(tellPairs([2, 4], [3, 6], [5, 5])).toBeNull();
  });
  it('and neither are two that are hardly apart, or True and False', () => {
    expect(tellPairs([2, 3], [2.00001, 3.00001])).toBeNull();
    const isEven = (n: bigint) => n % 2n === 0n;
    const problem = asking(isEven, calls([2n], [3n]), 'f(n)');
    expect(tell(problem, (n: bigint) => isEven(n + 1n))).toBeNull();
  });
  it('and True and False stay', () => {
    const flags = array([true, false], 'bool');
    expect(tellPairs([2, 4], [3, 6], [flags, flags], [true, true])).toContain('is 2 times');
  });
  it('and the largest number says best how many times', () => {
    expect(
      tellPairs([
        [0.001, 1000],
        [0.0005 + 9e-13, 500],
      ]),
    ).toContain('is 0.5 times');
  });
  it('and what one case allows is no evidence', () => {
    const loose = { tolerance: { absolute: 10 } };
    const cases = [{ args: [2] }, { args: [3], ...loose }, { args: [4], ...loose }];
    expect(
      tell(
        asking((x: number) => x, cases),
        (x: number) => 3 * x,
      ),
    ).toBeNull();
  });
});

describe('single precision', () => {
  const thirds = [1 / 3, 2 / 3, 0.1];
  it('is what every number fits in', () => {
    expect(tellPairs([thirds, thirds.map(Math.fround)], [5, 5])).toContain('single precision');
    expect(tellPairs([thirds, array(thirds, 'float32')], [5, 5])).toContain('single precision');
  });
  it('is not, where one is as wrong and does not fit, is right to the last digit, or too wrong', () => {
    expect(tellPairs([thirds, thirds.map((x) => x + 1e-8)], [5, 5])).toBeNull();
    expect(tellPairs([thirds, thirds.map(Math.fround)], [0.7, 0.7])).toBeNull();
    expect(tellPairs([thirds, thirds.map(Math.fround)], [0.7, Math.fround(0.701)])).toBeNull();
    expect(
      tellPairs([
        [300_000, 1 / 3, 0.1],
        [300_001, Math.fround(1 / 3), Math.fround(0.1)],
      ]),
    ).toBeNull();
  });
  it('is not, where a whole number is another', () => {
    const third = Math.fround(1 / 3);
    expect(
      tellPairs([
        [4e6, 1 / 3, 0.1],
        [4e6 + 1, third, Math.fround(0.1)],
      ]),
    ).toBeNull();
  });
  it('adds up in a chain', () => {
    const step = (x: number, y: number) => 0.9 * x + 0.1 * y;
    const chain = { start: 1, steps: Array.from({ length: 200 }, () => [7]) };
    const single = (x: number, y: number) =>
      Math.fround(Math.fround(Math.fround(0.9) * x) + Math.fround(Math.fround(0.1) * y));
    expect(tell(asking(step, [chain]), single)).toContain('single precision');
    expect(
      tell(asking(step, [chain]), (x: number, y: number) => single(x, y) + 2 ** -10),
    ).toBeNull();
  });
});

describe('the shape:', () => {
  const wide = array([
    [1, 2, 3],
    [4, 5, 6],
  ]);
  const tall = array([
    [1, 4],
    [2, 5],
    [3, 6],
  ]);
  const square = (...[a, b, c, d]: number[]) => [
    [a, b],
    [c, d],
  ];
  it('rows and columns are swapped', () => {
    const both = [square(1, 2, 3, 4), square(1, 3, 2, 4)] as const;
    expect(
      tellPairs(
        [wide, tall],
        both,
        [5, 5],
        [
          [1, 2],
          [1, 2],
        ],
      ),
    ).toMatch(/^Every result that is an array is transposed, in all 4 cases: /);
    expect(tellPairs([wide, tall], both, [square(1, 2, 3, 4), square(1, 2, 3, 4)])).toBeNull();
    expect(
      tellPairs(
        [wide, tall],
        [
          [1, 2],
          [2, 1],
        ],
      ),
    ).toBeNull();
    expect(tellPairs([wide, tall], [square(1, 2, 2, 1), square(1, 2, 2, 1)])).toContain(
      'transposed',
    );
  });
  it('an array stays an array where the container counts', () => {
    const cases = [{ args: [wide], container: true }];
    expect(
      tell(
        asking((x: unknown) => x, cases),
        () => tall,
      ),
    ).toContain('transposed');
    expect(
      tell(
        asking((x: unknown) => x, cases),
        () => [
          [1, 4],
          [2, 5],
          [3, 6],
        ],
      ),
    ).toBeNull();
  });
  it('ints and tuples stay what they are', () => {
    const ints = array(
      [
        [1, 2],
        [3, 4],
      ],
      'int64',
    );
    const turned = array(
      [
        [1, 3],
        [2, 4],
      ],
      'int64',
    );
    const exact = { container: true, dtype: true };
    expect(
      tell(
        asking(() => ints, [{ args: [1], ...exact }]),
        () => turned,
      ),
    ).toContain('transposed');
    const back = asking(() => tuple(1, 2, 3), [{ args: [1], ...exact }]);
    expect(tell(back, () => tuple(3, 2, 1))).toContain('in reverse order');
  });
  it('an axis of length 1 is too many or too few', () => {
    expect(tellPairs([array([1, 2]), array([[1], [2]])], [3, 3])).toContain('an axis of length 1');
    expect(tellPairs([array([[1, 2]]), array([1, 2])])).toContain('an axis of length 1');
    expect(tellPairs([array([1, 2]), array([[1], [3]])], [3, 3])).toBeNull();
    expect(tellPairs([array([1, 2]), array([[1], [2]])], [3, 4])).toBeNull();
  });
  it.each([
    ['is the sum of what is expected over its last axis', wide, [6, 15]],
    ['is the mean of what is expected over its first axis', wide, [2.5, 3.5, 4.5]],
    ['would be right after a sum over its first axis', [5, 7, 9], wide],
    ['would be right after a mean over its last axis', array([2, 5]), wide],
  ])('%s', (fact, wanted, got) => {
    expect(tellPairs([wanted, got], [8, 8])).toContain(`Every result ${fact}`);
    expect(tellPairs([wanted, got], [8, 9])).toBeNull();
    expect(
      tellPairs(
        [wanted, got],
        [
          [8, 9, 1],
          [8, 9, 1],
        ],
      ),
    ).toBeNull();
  });
});

describe('what is wrapped:', () => {
  it.each<[fact: string, wrap: (x: number) => unknown, other: unknown]>([
    ['is right, but is a text', (x) => String(x), 'seven'],
    ['is right, but inside one more list or tuple', (x) => [x], [[7]]],
    ['is right, but inside one more list or tuple', (x) => tuple(x), [7, 7]],
    ['is the first item of what comes back', (x) => tuple(x, 9), tuple(9, 2, 9)],
    ['is the last item of what comes back', (x) => [9, 8, x], [2, 9]],
  ])('%s', (fact, wrap, other) => {
    expect(tellPairs([3, wrap(3)], [4.5, wrap(4.5)])).toContain(fact);
    expect(tellPairs([3, wrap(3)], [4.5, wrap(4.5)], [2, other])).toBeNull();
    expect(String(tellPairs([3, wrap(3)], [4.5, wrap(4.5)], [2, 2]))).not.toContain(fact);
  });
  it('what comes back is a part of what is expected', () => {
    expect(tellPairs([tuple(1, 2), 1], [tuple(3, 4), 3])).toContain('the first item of what is');
    expect(tellPairs([tuple(1, 2), 1], [tuple(3, 4), 4])).toBeNull();
  });
  it('a chain that a list broke counts up to there', () => {
    const chain = { start: 1, steps: [[2], [3]] };
    const problem = asking((x: number, y: number) => x + y, [{ args: [1, 4] }, chain]);
    const run = (...outcomes: Outcome[]) => [[played(gave([5])), played(...outcomes)]];
    expect(findDiagnosis(problem, run(gave([3]), raised))).toContain('one more list');
    expect(findDiagnosis(problem, run(gave([4]), raised))).toBeNull();
    const texts = [[played(gave('5')), played(gave('3'), raised)]];
    expect(findDiagnosis(problem, texts)).toContain('is a text');
    expect(findDiagnosis(problem, run(raised))).toBeNull();
  });
});

describe('a sequence:', () => {
  const lists = [[1, 2, 3, 4], [5.5, 7, 9], array([6, 8, 7.5, 1])] as const;
  const itemsOf = (list: (typeof lists)[number]): number[] =>
    'tolist' in list ? (list.tolist() as number[]) : [...list];
  it.each<[fact: string, change: (items: number[]) => number[]]>([
    ['The first item is missing', (items) => items.slice(1)],
    ['The last item is missing', (items) => items.slice(0, -1)],
    ['There is one item too many at the beginning', (items) => [7, ...items]],
    ['There is one item too many at the end', (items) => [...items, 7]],
    ['Every result is in reverse order', (items) => items.toReversed()],
    ['Every item comes one place too late', (items) => [99, ...items.slice(0, -1)]],
    ['Every item comes one place too early', (items) => [...items.slice(1), 99]],
    ['Nothing but the first item is wrong', ([first = 0, ...rest]) => [first * 3 + 1, ...rest]],
    ['Nothing but the last item is wrong', (items) => [...items.slice(0, -1), 99]],
  ])('%s', (fact, change) => {
    const pairs = lists.map((list) => [list, change(itemsOf(list))] as const);
    expect(tellPairs(...pairs)).toContain(fact);
    expect(
      tellPairs(...pairs, [
        [4, 5, 6, 7],
        [4, 6, 5, 7],
      ]),
    ).toBeNull();
    expect(tellPairs(...pairs, [2, 3])).toBeNull();
  });
});

describe('a parameter:', () => {
  const f = (x: number, y = 2, n = 3n) => x ** Number(n) + y;
  const some = calls([1.5, 2.5, 4n], [3, -1, 2n], [2], [5, 0.5]);
  const always = calls([1.5, 2.5, 4n], [3, -1, 2n], [5, 0.5, 3n]);
  const told = (twin: Twin, own = always, signature = 'f(x, y=2, n=3)') =>
    tell(asking(f, own, signature), twin);
  it.each<[fact: string, twin: Twin, own?: typeof some]>([
    ['is x as it came in', (x: number) => x, some],
    ['is the one expected for n - 1', (x: number, y: number, n: bigint) => f(x, y, n - 1n)],
    ['is the one expected for n + 1', (x: number, y: number, n: bigint) => f(x, y, n + 1n)],
    ['is the one expected with x and y swapped', (x: number, y: number, n: bigint) => f(y, x, n)],
    ['is the one expected where n is left out', (x: number, y: number) => f(x, y), some],
    ['is the one expected for y = 0', (x: number, _: number, n: bigint) => f(x, 0, n)],
    ['is the one expected for x = 1', (_: number, y?: number, n?: bigint) => f(1, y, n), some],
  ])('%s', (fact, twin, own = always) => {
    const wrong = ((...args: never[]) => (args[0] === 3 ? 77 : twin(...args))) as Twin;
    expect(told(twin, own)).toContain(`Every result ${fact}`);
    expect(told(wrong, own)).toBeNull();
  });
  it('of arrays, too, which stay as they are', () => {
    const sum = (x: typeof ones, y: typeof ones) => add(x, y);
    const ones = array([1, 2]);
    const problem = asking(sum as Twin, calls([ones, array([3, 5])]));
    expect(tell(problem, ((x: typeof ones) => x) as Twin)).toContain('is x as it came in');
    const product = (x: typeof ones, y: typeof ones) => add(multiply(x, y), x);
    const other = asking(product as Twin, calls([ones, array([3, 5])]));
    expect(tell(other, ((x: typeof ones) => multiply(x, 2)) as Twin)).toContain('for y = 1');
    expect(ones.tolist()).toEqual([1, 2]);
  });
  it('that a chain leaves out', () => {
    const step = (x: number, y: number, n = 2) => 0.5 * x + y + n;
    const mixed = [{ args: [8, 3, 5] }, { start: 2, steps: [[1], [7], [4, 9]] }];
    const problem = asking(step, mixed, 'f(x, y, n=2)');
    expect(tell(problem, (x: number, y: number) => step(x, y))).toContain('where n is left out');
    expect(tell(problem, (x: number, y: number) => step(x, y, 1))).toBeNull();
  });
  it('a step that is made twice', () => {
    const step = (x: number, y: number) => 0.5 * x + y;
    const cases = [{ args: [8, 3] }, { start: 2, steps: [[1], [7], [4]] }];
    const twice = (x: number, y: number) => step(step(x, y), y);
    expect(tell(asking(step, cases), twice)).toContain('is the one expected after two steps');
    expect(tell(asking(step, cases), (x: number, y: number) => twice(x, y) + 1)).toBeNull();
  });
});

describe('in a chain', () => {
  it('each step is held against the right one for the result that it was fed with', () => {
    const step = (x: number, y: number) => 0.5 * x + y;
    const problem = asking(step, [{ start: 2, steps: [[1], [7], [4]] }]);
    expect(tell(problem, (x: number, y: number) => 3 * step(x, y))).toContain('is 3 times');
    expect(tell(problem, (x: number, y: number) => 3 * step(x, y) + (y === 4 ? 1 : 0))).toBeNull();
  });
  it('of arrays as well', () => {
    const step = (x: ReturnType<typeof array>, y: number) => add(multiply(x, 0.5), y);
    const problem = asking(step as Twin, [{ start: array([2, 6]), steps: [[1], [7], [4]] }]);
    const scaled = (x: ReturnType<typeof array>, y: number) => multiply(step(x, y), 3);
    expect(tell(problem, scaled as Twin)).toContain('is 3 times');
  });
});

it('all that is wrong may be an argument that is changed', () => {
  const problem = asking((x: number) => x, calls([2], [3]));
  const run = (...outcomes: readonly Outcome[]) => [outcomes.map((one) => played(one))];
  expect(findDiagnosis(problem, run(gave(2, 'x'), gave(3, 'x')))).toContain('changed in place');
  expect(findDiagnosis(problem, run(gave(2, 'x'), gave(4, 'x')))).toBeNull();
});

describe('of an object', () => {
  class Up {
    total = 0;
    add(x: number) {
      return (this.total += x);
    }
    reset() {}
  }
  const adds = [2, 3, 5, 7].map((x) => ['add', x] as const);
  const scenario = { init: [], calls: [...adds.slice(0, 2), ['reset'], ...adds.slice(2)] };
  const problem = asking(Up, [scenario], 'class f()');

  it('every method gives the right result, bent', () => {
    class Twice extends Up {
      override add(x: number) {
        return 2 * super.add(x);
      }
    }
    expect(tell(problem, Twice)).toContain('is 2 times');
    const read = asking(Up, [{ ...scenario, read: ['total'] }], 'class f()');
    expect(tell(read, Twice)).toBeNull();
  });
  it('every call gives the result of the one before', () => {
    class Late extends Up {
      override add(x: number) {
        return super.add(x) - x;
      }
    }
    class Wrong extends Late {
      override add(x: number) {
        return super.add(x) + (x === 7 ? 1 : 0);
      }
    }
    expect(tell(problem, Late)).toContain('is the one expected one call earlier');
    expect(tell(problem, Wrong)).toBeNull();
    const short = asking(Up, [{ init: [], calls: adds.slice(1, 3) }], 'class f()');
    expect(tell(short, Late)).toBeNull();
    const both = asking(Up, [scenario, { init: [], calls: adds.slice(1, 3) }], 'class f()');
    expect(tell(both, Late)).toBeNull();
  });
});

it('the function that is wrong is named where there are others, and these must be right', () => {
  const statement = {
    entry: parseSignature('f(x)'),
    also: [parseSignature('g(x)')],
  };
  const cases = [{ args: [2] }, { args: [3] }, { of: 'g', args: [4] }];
  const problem = {
    ...problemOf((x: number) => x, { tests: [testOf(...cases)], statement }),
    reference: { f: (x: number) => x, g: (x: number) => x },
  };
  const run = (g: number) => [[played(gave(4)), played(gave(6)), played(gave(g))]];
  expect(findDiagnosis(problem, run(4))).toMatch(/^Every result of f is 2 times .*in all 2 cases/);
  expect(findDiagnosis(problem, run(8))).toBeNull();
  const texts = [[played(gave('2')), played(gave('3')), played(gave('4'))]];
  expect(findDiagnosis(problem, texts)).toBeNull();
});

it('an exception explains nothing, unless it is the right answer', () => {
  const f = (x: number) => (x < 0 ? raises('KeyError') : x);
  const run = (...outcomes: readonly Outcome[]) => [outcomes.map((one) => played(one))];
  const thrown = asking(f, [...calls([2], [3]), { args: [-1], raises: 'KeyError' }]);
  expect(findDiagnosis(thrown, run(gave(4), gave(6), raised))).toContain('is 2 times');
  expect(findDiagnosis(thrown, run(gave(4), gave(6), gave(-2)))).toBeNull();
  expect(findDiagnosis(thrown, run(gave('2'), gave('3'), raised))).toContain('is a text');
  expect(findDiagnosis(thrown, run(gave('2'), gave('3'), gave(-1)))).toBeNull();
  const told = asking((x: number) => x, [...calls([2], [3]), { args: [-1], raises: 'KeyError' }]);
  expect(findDiagnosis(told, run(gave(4), gave(6), raised))).toContain('is 2 times');
  expect(findDiagnosis(asking(f, calls([2], [3], [4])), run(gave(4), gave(6), raised))).toBeNull();
});

it('a view, an expression and a missing result are taken as the tests take them', () => {
  const first = { view: (value: unknown) => (value as number[])[0] };
  const pair = (x: number) => [x, 1];
  const viewing = asking(pair, [
    { args: [2], ...first },
    { args: [3], ...first },
  ]);
  expect(tell(viewing, (x: number) => [2 * x, 2])).toContain('is 2 times');
  const f = (x: number) => x + 1;
  const expr = { expr: 'f(2) + f(5)', expected: (own: typeof f) => own(2) + own(5) };
  const run = (last: number) => [[played(gave(6)), played(gave(10)), played(gave(last))]];
  const problem = asking(f, [...calls([2], [4]), expr]);
  expect(findDiagnosis(problem, run(18))).toContain('is 2 times');
  expect(findDiagnosis(problem, run(17))).toBeNull();
  expect(findDiagnosis(problem, [null])).toBeNull();
  expect(findDiagnosis(problem, [[played(), played(), played()]])).toBeNull();
});

it('nothing is told of a right run, or of a reference that fails', () => {
  const f = (x: number) => x;
  expect(tell(asking(f, calls([2], [3])), f)).toBeNull();
  const failing = asking(
    () => {
      throw new RangeError('bad');
    },
    calls([2]),
  );
  expect(findDiagnosis(failing, [[played(gave(1))]])).toBeNull();
});

it('a known mistake is told in its place', () => {
  const double = (x: number) => 2 * x;
  const problem = asking((x: number) => x, calls([2], [3]));
  const run = [[played(gave(4)), played(gave(6))]];
  const verdicts = problem.tests.map((test) => grade(problem, test, run[0] ?? []));
  const known = { ...problem, mistakes: [{ sentence: 'it doubles', twins: [double] }] } as Problem;
  expect(explain(known, verdicts, run)).toMatchObject([{ mistake: 'it doubles' }]);
  const unknown = { ...problem, mistakes: [] };
  expect(explain(unknown, verdicts, run)).toMatchObject([
    { mistake: expect.stringContaining('is 2 times what is expected, in all 2 cases') },
  ]);
});

describe('of any affine program', () => {
  const coefficient = fc.constantFrom(-2, -1, -0.5, 0, 0.1, 0.5, 1, 1.5, 3);
  const affine = fc.tuple(coefficient, coefficient, coefficient);
  type Affine = readonly [number, number, number];
  const program =
    ([a, b, c]: Affine) =>
    (x: number, y: number) =>
      a * x + b * y + c;
  const number = fc.double({ min: -100, max: 100, noNaN: true });
  const inputs = fc.uniqueArray(fc.tuple(number, number), {
    minLength: 4,
    maxLength: 6,
    comparator: ([x, y], [v, w]) => x === v && y === w,
  });
  type Inputs = readonly (readonly [number, number])[];
  const toldOf = (right: Affine, wrong: Program, some: Inputs) =>
    tell(asking(program(right), calls(...some), 'f(x, y)'), wrong);

  it('a factor or a summand is told only where it holds of every input', () => {
    fc.assert(
      fc.property(affine, affine, inputs, (right, wrong, some) => {
        const told = toldOf(right, program(wrong), some) ?? '';
        const [, times] = /is (?:about )?(\S+) times/.exec(told) ?? [];
        const [, way, more] = /too (large|small) by (?:about )?(\S+),/.exec(told) ?? [];
        const factor = Number(times ?? (told.includes('wrong sign') ? -1 : 1));
        const summand = Number(more ?? 0) * (way === 'small' ? -1 : 1);
        if (factor === 1 && summand === 0) return;
        for (const [x, y] of some) {
          const wanted = factor * program(right)(x, y) + summand;
          expect(Math.abs(program(wrong)(x, y) - wanted)).toBeLessThan(
            1e-3 * (1 + Math.abs(wanted)),
          );
        }
      }),
      { numRuns: 1_000, seed: 7 },
    );
  });
  it('nothing is told once a single result is at random', () => {
    fc.assert(
      fc.property(affine, affine, inputs, number, (right, wrong, some, chance) => {
        const last = some.at(-1);
        const off = (x: number, y: number) =>
          x === last?.[0] && y === last[1] ? 1e4 + chance : program(wrong)(x, y);
        expect(toldOf(right, off, some)).toBeNull();
      }),
      { numRuns: 500, seed: 7 },
    );
  });
});

it('a program that changes an argument and gives a bent result is not explained', () => {
  const problem = asking((x: number) => x, calls([2], [3]));
  expect(tell(problem, ((x: number) => changes(2 * x, 'x')) as Twin)).toBeNull();
});
