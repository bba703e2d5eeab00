import { describe, expect, it } from 'vitest';
import { raisedAs, tuple } from '#problem';
import type { Outcome, Value } from '#problem';
import { grade } from '../../app/grader/index.ts';
import { gave, played, problemOf, raised, testOf } from './outcomes.ts';

const problem = problemOf((x: number, y = 1) => x + y);
const judge = (scenario: object, ...outcomes: readonly Outcome[]) =>
  grade(problem, testOf(scenario), [played(...outcomes)]);

describe('a chain', () => {
  const chain = { start: 0, steps: [[1], [2], [3]] };

  it('shows its last step when all are right', () => {
    expect(judge(chain, gave(1), gave(3), gave(6))).toMatchObject({
      status: 'passed',
      input: 'f(3.0, 3.0)  # step 3 of 3',
      expected: '6.0',
    });
  });
  it('shows its first wrong step', () => {
    expect(judge(chain, gave(1), gave(4), gave(7))).toMatchObject({
      status: 'failed',
      input: 'f(1.0, 2.0)  # step 2 of 3',
      message: 'expected 3.0, got 4.0; error 1.0 (relative 0.3333)',
    });
  });
  it('fails where steps are missing', () => {
    expect(judge(chain, gave(1))).toMatchObject({ status: 'failed', actual: 'nothing at all' });
  });
});

describe('an exception', () => {
  it('where a value is wanted is shown as Python does', () => {
    expect(judge({ args: [1] }, raised)).toMatchObject({
      status: 'raised',
      actual: "KeyError: 'a'",
      message: "KeyError: 'a'",
      error: raised.error,
    });
  });
  it.each(['KeyError', 'LookupError'])('is right where %s is wanted', (raises) => {
    expect(judge({ args: [1], raises }, raised)).toMatchObject({
      status: 'passed',
      expected: raises,
    });
  });
  it('of another type is named', () => {
    expect(judge({ args: [1], raises: 'ValueError' }, raised)).toMatchObject({
      status: 'raised',
      message: "raised KeyError instead of ValueError: 'a'",
      error: raised.error,
    });
  });
  it('that does not come is named', () => {
    expect(judge({ args: [1], raises: 'ValueError' }, gave(1))).toMatchObject({
      status: 'failed',
      message: 'did not raise ValueError',
    });
  });
});

it('an exception known by name only has that name', () => {
  expect(raisedAs('KeyError')).toMatchObject({ kind: 'raised', error: { types: ['KeyError'] } });
});
describe('a change of an argument in place', () => {
  const message = 'changed its argument x in place';
  it('fails', () => expect(judge({ args: [1] }, gave(2, 'x'))).toMatchObject({ message }));
  it('is said after what else is wrong', () => {
    expect(judge({ args: [1] }, gave(null, 'x', 'y'))).toMatchObject({
      status: 'failed',
      message: 'returned None: did you forget to return?; changed its argument x and y in place',
    });
  });
  it('is named ema where the parameter is', () => {
    expect(judge({ args: [1] }, gave(2, 'ema'))).toMatchObject({
      message: 'changed its argument ema in place',
    });
  });
  it('passes where the case allows it, and no other does', () => {
    expect(judge({ args: [1], mayChange: ['x'] }, gave(2, 'x')).status).toBe('passed');
    expect(judge({ args: [1], mayChange: ['y'] }, gave(2, 'x'))).toMatchObject({ message });
  });
});

describe('what a case asks for:', () => {
  const printing = problemOf(() => 'hello\n');
  const print = (printed: string) =>
    grade(printing, testOf({ args: [], printed: true }), [{ ...played(gave(null)), printed }]);

  it('the printed text counts, and not the result', () => {
    expect(print('hello\n')).toMatchObject({ status: 'passed', actual: String.raw`'hello\n'` });
    expect(print('hallo\n')).toMatchObject({
      status: 'failed',
      message: String.raw`expected 'hello\n', got 'hallo\n'`,
    });
  });
  it('a view is put before both sides', () => {
    const view = (value: Value) => Math.abs(Number(value));
    expect(judge({ args: [1], view }, gave(-2)).status).toBe('passed');
    expect(judge({ args: [1] }, gave(-2)).status).toBe('failed');
  });
  it('a view that throws on a wrong result leaves it as it is', () => {
    const view = (value: Value) => (value as { items: readonly Value[] }).items.slice(0, 1);
    const verdict = grade(
      problemOf(() => tuple(1, 2)),
      testOf({ args: [1], view }),
      [played(gave(3))],
    );
    expect(verdict).toMatchObject({ message: 'returned a number instead of a list' });
  });
  it('container, dtype and tolerance are handed on', () => {
    expect(judge({ args: [1], tolerance: { absolute: 5 } }, gave(6)).status).toBe('passed');
    expect(judge({ args: [1], container: true }, gave([2]))).toMatchObject({
      message: 'returned a list instead of a number',
    });
  });
});

it('a result that cannot cross is named', () => {
  const what = 'a value of type generator';
  expect(judge({ args: [1] }, { kind: 'unsupported', what })).toMatchObject({
    status: 'failed',
    actual: what,
    message: `returned ${what}, which the tests cannot compare: return a number, a list or an array`,
  });
});
