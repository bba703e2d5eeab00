import { describe, expect, it } from 'vitest';
import { changes, parseSignature, python, raises } from '#problem';
import type { AnyCase, Outcome, Program } from '#problem';
import { imagine } from '../../app/grader/imagine.ts';

const asked = { entry: parseSignature('f(x, y=10, z=100)'), also: [parseSignature('g(x)')] };
const add = (x: number, y = 10, z = 100) => x + y + z;
const play = (scenario: object, program: Program = add) =>
  imagine(scenario as AnyCase, { f: program, g: (x: number) => -x }, asked).map(show);

/** An outcome in short: its value or exception, and what was changed. */
function show(outcome: Outcome): unknown {
  if (outcome.kind === 'unsupported') return outcome;
  const shown = outcome.kind === 'returned' ? outcome.value : outcome.error.type;
  return outcome.changed.size > 0 ? [shown, ...outcome.changed] : shown;
}

describe('a call', () => {
  it('is one step', () => expect(play({ args: [1, 2, 3] })).toEqual([6]));
  it('falls back on the defaults', () => expect(play({ args: [1] })).toEqual([111]));
  it('puts named arguments in their places, and leaves out the others', () => {
    expect(play({ args: [1], kwargs: { z: 0 } })).toEqual([11]);
  });
  it('passes the TypeScript twin of a callable', () => {
    const apply = (f: (x: number) => number, y: number) => f(y);
    expect(play({ args: [python('lambda x: 2 * x', (x: number) => 2 * x), 4] }, apply)).toEqual([
      8,
    ]);
  });
  it('that gives nothing returns None', () => {
    expect(play({ args: [] }, () => undefined)).toEqual([null]);
  });
  it('may be of another function than the entry', () => {
    expect(play({ of: 'g', args: [], kwargs: { x: 2 } })).toEqual([-2]);
    expect(() => play({ of: 'h', args: [] })).toThrow('A case is of h: name it in the statement');
  });
  it('may throw what Python would raise, and nothing else', () => {
    const fail = (error: Error) => () => {
      throw error;
    };
    expect(play({ args: [1] }, fail(raises('KeyError')))).toEqual(['KeyError']);
    expect(() => play({ args: [1] }, fail(new RangeError('bad')))).toThrow('bad');
  });
  it('may raise, and change arguments', () => {
    expect(play({ args: [1] }, () => raises('ValueError'))).toEqual(['ValueError']);
    expect(play({ args: [1] }, () => changes([1], 'x', 'y'))).toEqual([[[1], 'x', 'y']]);
  });
});

describe('a chain', () => {
  it('feeds each result to the next call', () => {
    expect(
      play({
        start: 1,
        steps: [
          [1, 1],
          [2, 2],
          [3, 3],
        ],
      }),
    ).toEqual([3, 7, 13]);
  });
  it('feeds the value of a result that changed its argument', () => {
    const twin = (x: number) => changes(x + 1, 'x');
    expect(play({ start: 1, steps: [[], []] }, twin)).toEqual([
      [2, 'x'],
      [3, 'x'],
    ]);
  });
  it('ends at the first raise', () => {
    const fussy = (x: number) => (x > 1 ? raises('ValueError') : x + 1);
    expect(play({ start: 0, steps: [[], [], [], []] }, fussy)).toEqual([1, 2, 'ValueError']);
  });
  it.each([null, undefined])('ends at %s, which feeds no call', (nothing) => {
    expect(play({ start: 0, steps: [[], []] }, () => nothing)).toEqual([null]);
  });
});

class Stack {
  items: number[] = [];
  limit: number;
  constructor(limit: number) {
    this.limit = limit;
  }
  push(item: number) {
    if (this.items.length === this.limit) return raises('OverflowError');
    this.items.push(item);
    return this.items.length;
  }
}

describe('a dialogue', () => {
  it('is one step for the constructor, one a call and one a read', () => {
    const calls = [
      ['push', 5],
      ['push', 6],
    ];
    expect(play({ init: [9], calls, read: ['limit', 'items'] }, Stack)).toEqual([
      null,
      1,
      2,
      9,
      [5, 6],
    ]);
  });
  it('ends at the first raise', () => {
    const calls = [
      ['push', 5],
      ['push', 6],
      ['push', 7],
    ];
    expect(play({ init: [1], calls, read: ['limit'] }, Stack)).toEqual([null, 1, 'OverflowError']);
  });
});

it('an expression is what its author says of the reference', () => {
  const expected = (f: typeof add) => [f(1), f(2)];
  expect(play({ expr: '[f(1), f(2)]', expected })).toEqual([[111, 112]]);
  const both = (_: unknown, all: Record<string, (x: number) => number>) => all['g']?.(5);
  expect(play({ expr: 'g(5)', expected: both })).toEqual([-5]);
});
