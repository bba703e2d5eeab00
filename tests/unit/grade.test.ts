import { describe, expect, it } from 'vitest';
import type { Loss } from '#problem';
import { countPassed, grade, isFailing, undecided } from '../../app/grader/index.ts';
import { gave, played, problemOf, testOf } from './outcomes.ts';

const problem = problemOf((x: number, y = 1) => x + y);

describe('a test', () => {
  const test = testOf({ args: [1] }, { args: [2] }, { args: [3] });

  it('passes when every case is right, and shows its first', () => {
    expect(
      grade(
        problem,
        test,
        [gave(2), gave(3), gave(4)].map((one) => played(one)),
      ),
    ).toEqual({
      status: 'passed',
      input: 'f(1.0)',
      expected: '2.0',
      actual: '2.0',
      exhibit: null,
      message: '',
      ms: 6,
    });
  });
  it('fails with its first wrong case', () => {
    expect(
      grade(
        problem,
        test,
        [gave(2), gave(9), gave(9)].map((one) => played(one)),
      ),
    ).toEqual({
      status: 'failed',
      input: 'f(2.0)',
      expected: '3.0',
      actual: '9.0',
      exhibit: null,
      message: 'expected 3.0, got 9.0; error 6.0 (relative 2.0)',
      ms: 6,
      mistake: null,
    });
  });
  it('fails where a case did not come back', () => {
    const verdict = grade(problem, test, [played(gave(2))]);
    expect(verdict).toMatchObject({ status: 'failed', input: 'f(2.0)' });
  });
});

describe('an array', () => {
  const doubling = problemOf((x: number) => [x, 2 * x]);
  const test = testOf({ args: [1] }, { args: [2] });
  const rowOf = (...texts: readonly string[]) => ({
    rows: [{ cells: texts.map((text) => ({ text })) }],
  });

  it('is shown as a table of the first wrong case', () => {
    const verdict = grade(doubling, test, [played(gave([1, 2])), played(gave([2, 5]))]);
    expect(verdict).toMatchObject({
      status: 'failed',
      exhibit: { expected: rowOf('2.0', '4.0'), actual: rowOf('2.0', '5.0') },
    });
  });
  it('is shown as a table when it is right', () => {
    const verdict = grade(doubling, test, [played(gave([1, 2])), played(gave([2, 4]))]);
    expect(verdict).toMatchObject({ status: 'passed', exhibit: { actual: rowOf('1.0', '2.0') } });
  });
});

describe("a fault in the problem's files", () => {
  const message = 'The files of this problem are at fault, not your code: ';
  const broken = problemOf(() => {
    throw new RangeError('bad');
  });
  it.each([
    ['a test without a case', problem, testOf(), 'Error: The test "a test" has no case.'],
    [
      'a chain without a step',
      problem,
      testOf({ start: 0, steps: [] }),
      'Error: A case has no step',
    ],
    ['a reference that throws', broken, testOf({ args: [1] }), 'RangeError: bad'],
  ])('is not blamed on the learner: %s', (_, faulty, test, told) => {
    const verdict = grade(faulty, test, [played(gave(1))]);
    expect(verdict).toMatchObject({ status: 'crashed', expected: '' });
    expect(verdict.message).toContain(message + told);
  });
  it('is told of a test that did not come back, too', () => {
    const verdict = undecided(broken, testOf({ args: [1] }), 'timed-out', 'too slow');
    expect(verdict).toMatchObject({ status: 'crashed', message: `${message}RangeError: bad` });
  });
});

describe('a test that did not come back', () => {
  const test = testOf({ args: [1] }, { args: [2] });
  it('shows the case that was under way', () => {
    expect(undecided(problem, test, 'timed-out', 'too slow', 1)).toEqual({
      status: 'timed-out',
      input: 'f(2.0)',
      expected: '3.0',
      message: 'too slow',
    });
  });
  it('shows a chain as a whole, and no result of a step that may not be the one', () => {
    const chained = testOf({ start: 1, steps: [[], [], []] });
    expect(undecided(problem, chained, 'timed-out', 'too slow')).toMatchObject({
      input: 'f(1.0)  # and 2 more, each fed the last result',
      expected: '',
    });
  });
  it('shows its first where none is known', () => {
    expect(undecided(problem, test, 'not-run', '')).toMatchObject({ input: 'f(1.0)' });
    expect(undecided(problem, test, 'crashed', '', 9)).toMatchObject({ input: 'f(1.0)' });
  });
});

it.each([
  ['failed', true],
  ['timed-out', true],
  ['crashed', true],
  ['stopped', false],
  ['not-run', false],
  ['passed', false],
])('a test that is %s says that something is wrong: %s', (status, wrong) => {
  const test = testOf({ args: [1] });
  const verdict =
    status === 'passed' || status === 'failed'
      ? grade(problem, test, [played(gave(status === 'passed' ? 2 : 3))])
      : undecided(problem, test, status as Loss, '');
  expect(verdict.status).toBe(status);
  expect(isFailing(verdict)).toBe(wrong);
});

it('only passed tests are counted', () => {
  const test = testOf({ args: [1] });
  const verdicts = [2, 3].map((value) => grade(problem, test, [played(gave(value))]));
  expect(countPassed([...verdicts, undecided(problem, test, 'stopped', '')])).toBe(1);
});
