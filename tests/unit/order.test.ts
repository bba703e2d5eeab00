import { describe, expect, it } from 'vitest';
import { inputsOf, parseSignature, python } from '#problem';
import type { AnyTest } from '#problem';
import { toOrder } from '../../app/python/order.ts';

const entry = parseSignature('f(x, y=1)');
const other = parseSignature('g(x)');
const testOf = (more: object, ...cases: readonly unknown[]) =>
  ({ name: 'a test', cases, ...more }) as unknown as AnyTest;

describe('the inputs of a test', () => {
  it('hold neither expected results nor how they are compared', () => {
    const secret = { view: () => 1, tolerance: {}, raises: 'E', mayChange: ['x'], dtype: true };
    const { cases } = inputsOf(testOf({ example: true }, { args: [1], ...secret }));
    expect(cases).toEqual([{ kind: 'call', args: [1], kwargs: [] }]);
    const { cases: others } = inputsOf(testOf({}, { expr: 'f(1)', expected: () => 42 }));
    expect(others).toEqual([{ kind: 'expression', given: [], setup: '', expr: 'f(1)' }]);
  });
  it('take five seconds and no seed unless told', () => {
    expect(inputsOf(testOf({}, { args: [] }))).toMatchObject({ seconds: 5, seed: null });
    expect(inputsOf(testOf({ timeout: 2, seed: 7 }, { args: [] }))).toMatchObject({
      seconds: 2,
      seed: 7,
    });
  });
  it('are values, in every kind of case', () => {
    const { cases } = inputsOf(
      testOf(
        {},
        { args: [undefined], kwargs: { y: { a: 1n } } },
        { of: 'g', args: [] },
        { given: { a: undefined }, expr: 'f(a)' },
        { start: undefined, steps: [[[undefined]]] },
        { init: [undefined], calls: [['push', undefined]], read: ['size'] },
      ),
    );
    expect(cases).toEqual([
      { kind: 'call', args: [null], kwargs: [['y', new Map([['a', 1n]])]] },
      { kind: 'call', of: 'g', args: [], kwargs: [] },
      { kind: 'expression', given: [['a', null]], setup: '', expr: 'f(a)' },
      { kind: 'chain', start: null, steps: [[[null]]] },
      { kind: 'dialogue', init: [null], calls: [['push', null]], read: ['size'] },
    ]);
  });
});

describe('the message to the worker', () => {
  const twin = python('abs', (x: number) => x);
  const tests = [
    testOf({ seed: 3 }, { args: [1n, twin], kwargs: { y: NaN } }),
    testOf({}, { start: -0, steps: [[2]] }, { init: [], calls: [['push', 1]] }),
  ].map(inputsOf);
  const order = toOrder({ source: 'code', support: null, entry, also: [other], tests }, [1]);

  it('says which tests are to be played, and how many cases all have', () => {
    expect(order).toMatchObject({ source: 'code', support: null, tests: [1], cases: [1, 2] });
  });
  it("has the inputs as JSON in the codec's form", () => {
    expect(JSON.parse(order.inputs)).toEqual({
      entries: [entry, other],
      tests: [
        {
          seed: 3,
          cases: [
            { kind: 'call', args: [{ i: '1' }, { p: 'abs' }], kwargs: [['y', { f: 'nan' }]] },
          ],
        },
        {
          seed: null,
          cases: [
            { kind: 'chain', start: { f: '-0.0' }, steps: [[2]] },
            { kind: 'dialogue', init: [], calls: [['push', 1]], read: [] },
          ],
        },
      ],
    });
  });
});
