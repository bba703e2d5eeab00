import { describe, expect, it } from 'vitest';
import { changes, parseSignature, raises } from '#problem';
import type { Outcome, Problem, Statement } from '#problem';
import { imagine } from '../../app/grader/imagine.ts';
import { explain, grade } from '../../app/grader/index.ts';
import type { Played } from '#problem';
import { findMistake } from '../../app/grader/mistake.ts';
import { gave, played, problemOf, raised, testOf } from './outcomes.ts';

type Twin = (...args: never[]) => unknown;

const add = (x: number, y: number) => x + y;
const minus = (x: number, y: number) => x - y;
const first = (x: number) => x;

const cases = [[{ args: [2, 0] }], [{ args: [2, 1] }, { args: [3, 1] }]];

/** A problem that asks for a sum, with the twins of its mistakes by their sentences. */
const sumWith = (twins: Readonly<Record<string, readonly Twin[]>>, tests: object[][] = cases) =>
  problemOf(add, {
    tests: tests.map((own) => testOf(...own)),
    mistakes: Object.entries(twins).map(([sentence, own]) => ({ sentence, twins: own })),
  });

/** A run of a learner's program that does what the TypeScript one does. */
const playedAs = ({ tests, statement }: Problem, program: Twin): (readonly Played[])[] =>
  tests.map((test) =>
    test.cases.map((scenario) => played(...imagine(scenario, { f: program }, statement))),
  );

describe('a mistake', () => {
  const problem = sumWith({ 'it subtracts': [minus], 'it ignores y': [first] });

  it('is the one that explains every outcome', () => {
    expect(findMistake(problem, playedAs(problem, minus))).toBe('it subtracts');
    expect(findMistake(problem, playedAs(problem, first))).toBe('it ignores y');
  });
  it('is none where one outcome is another', () => {
    const [zero = [], one = []] = playedAs(problem, minus);
    const [other = []] = playedAs(problem, () => 99);
    expect(findMistake(problem, [other, one])).toBeNull();
    expect(findMistake(problem, [zero, one])).toBe('it subtracts');
  });
  it('is none where two would explain the run', () => {
    const unsure = sumWith({ 'it subtracts': [minus], 'it goes back': [minus] });
    expect(findMistake(unsure, playedAs(unsure, minus))).toBeNull();
  });
  it('is one where two of its own twins would', () => {
    const sure = sumWith({ 'it subtracts': [first, minus, minus] });
    expect(findMistake(sure, playedAs(sure, minus))).toBe('it subtracts');
  });
  it('is none on a right run, even if its twin is right in all tests', () => {
    const blind = sumWith({ 'never caught': [add] });
    expect(findMistake(blind, playedAs(blind, add))).toBeNull();
  });
  it('is found from the tests that came back', () => {
    const [, one = []] = playedAs(problem, minus);
    expect(findMistake(problem, [null, one])).toBe('it subtracts');
    expect(findMistake(problem, [null, null])).toBeNull();
  });
});

describe('an outcome is explained by', () => {
  const explains = (twin: Twin, ...outcomes: readonly Outcome[]) => {
    const problem = sumWith({ yes: [twin] }, [[{ args: [2, 1] }]]);
    return findMistake(problem, [[played(...outcomes)]]) === 'yes';
  };

  it('an exception of the type', () => {
    expect(explains(() => raises('KeyError'), raised)).toBe(true);
    expect(explains(() => raises('ValueError'), raised)).toBe(false);
    expect(explains(() => 1, raised)).toBe(false);
    expect(explains(() => raises('KeyError'), gave(1))).toBe(false);
  });
  it('None', () => {
    expect(explains(() => undefined, gave(null))).toBe(true);
    expect(explains(() => 1, gave(null))).toBe(false);
  });
  it('a change of the same arguments, in any order', () => {
    expect(explains(() => changes(3, 'y', 'x'), gave(3, 'x', 'y'))).toBe(true);
    expect(explains(() => changes(3, 'x'), gave(3, 'x', 'y'))).toBe(false);
    expect(explains(() => changes(4, 'x', 'y'), gave(4, 'x'))).toBe(false);
    expect(explains(() => 4, gave(4, 'x'))).toBe(false);
  });
  it('nothing where a result cannot cross, or steps are missing', () => {
    expect(explains(() => 1, { kind: 'unsupported', what: 'a value of type map' })).toBe(false);
    expect(explains(() => 1)).toBe(false);
  });
});

it('a twin or a reference that fails in TypeScript explains nothing', () => {
  const fail = () => {
    throw new RangeError('bad');
  };
  const problem = sumWith({ 'it fails': [fail], 'it subtracts': [fail, minus] });
  expect(findMistake(problem, playedAs(problem, minus))).toBe('it subtracts');
  expect(findMistake({ ...problem, reference: { f: fail } }, playedAs(problem, minus))).toBeNull();
});

it('the printed text counts where the case compares it', () => {
  const shouts = () => 'HELLO\n';
  const problem = sumWith({ 'it shouts': [shouts] }, [[{ args: [], printed: true }]]);
  const run = (printed: string) => {
    return findMistake(problem, [[{ ...played(gave(null)), printed }]]);
  };
  expect(run('HELLO\n')).toBe('it shouts');
  expect(run('Hello\n')).toBeNull();
});

it('a twin stands for the reference where a result is said of it', () => {
  const expr = { expr: 'f(1, 2)', expected: (f: typeof add) => f(1, 2) };
  const problem = sumWith({ 'it subtracts': [minus] }, [[expr]]);
  expect(findMistake(problem, [[played(gave(-1))]])).toBe('it subtracts');
  expect(findMistake(problem, [[played(gave(2))]])).toBeNull();
});

it('a twin by name is of what the problem asks for beside its entry', () => {
  const tests = [[{ args: [1, 2] }, { of: 'g', args: [1] }]];
  const problem = {
    ...sumWith({ 'g is wrong': [{ g: (x: number) => x } as never] }, tests),
    reference: { f: add, g: (x: number) => -x },
    statement: {
      entry: parseSignature('f(x, y=1)'),
      also: [parseSignature('g(x)')],
    } as unknown as Statement,
  };
  const run = (f: number, g: number) => [[played(gave(f)), played(gave(g))]];
  expect(findMistake(problem, run(3, 1))).toBe('g is wrong');
  expect(findMistake(problem, run(4, 1))).toBeNull();
  expect(findMistake(problem, run(3, 2))).toBeNull();
});

class Up {
  readonly x: number;
  constructor(x: number) {
    this.x = x;
  }
  next(y: number) {
    return this.x + y;
  }
}
class Down extends Up {
  override next(y: number) {
    return this.x - y;
  }
}

it.each([
  ['a class', Down as unknown as Twin],
  ['a function that returns the object', (x: number) => ({ next: (y: number) => x - y })],
])('the twin of a class is %s', (_, twin) => {
  const tests = [[{ init: [1], calls: [['next', 2]] }]];
  const problem = { ...sumWith({ 'it counts down': [twin] }, tests), reference: { f: Up } };
  const run = (last: number) => [[played(gave(null), gave(last))]];
  expect(findMistake(problem, run(-1))).toBe('it counts down');
  expect(findMistake(problem, run(3))).toBeNull();
});

it('the sentence is told with the tests that failed, and no others', () => {
  const problem = sumWith({ 'it subtracts': [minus] });
  const run = playedAs(problem, minus);
  const verdicts = problem.tests.map((test, index) => grade(problem, test, run[index] ?? []));
  expect(explain(problem, verdicts, run)).toMatchObject([
    { status: 'passed' },
    { status: 'failed', mistake: 'it subtracts' },
  ]);
  expect(explain(problem, verdicts, run)[0]).not.toHaveProperty('mistake');
});
