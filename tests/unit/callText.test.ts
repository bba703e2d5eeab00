import { describe, expect, it } from 'vitest';
import { parseSignature, python } from '#problem';
import type { AnyCase, Outcome } from '#problem';
import { callText } from '../../app/grader/callText.ts';
import { gave } from './outcomes.ts';

const asked = { entry: parseSignature('f(x, y)'), also: [parseSignature('g(x)')] };
const write = (scenario: object, step = 0, outcomes: readonly Outcome[] = []) =>
  callText(scenario as AnyCase, step, asked, outcomes);

describe('a call', () => {
  it('is written as a learner would', () => {
    expect(write({ args: [1, [2n]], kwargs: { y: 'a' } })).toBe("f(1.0, [2], y='a')");
  });
  it('has the source of a callable', () => {
    expect(write({ args: [python('lambda x: x', () => 0)] })).toBe('f(lambda x: x)');
  });
});

describe('a chain', () => {
  const chain = { start: 1, steps: [[2], [3]] };
  it('begins with its start', () => expect(write(chain)).toBe('f(1.0, 2.0)  # step 1 of 2'));
  it("goes on with the learner's own result", () => {
    expect(write(chain, 1, [gave(99n)])).toBe('f(99, 3.0)  # step 2 of 2');
  });
});

describe('a dialogue', () => {
  const calls = [['push', 5n], ['pop']];
  const dialogue = { init: [1n], calls, read: ['size', 'items'] };
  it.each([
    [0, 'f(1)'],
    [1, 'it = f(1)\nit.push(5)'],
    [2, 'it = f(1)\nit.push(5)\nit.pop()'],
    [3, 'it = f(1)\nit.push(5)\nit.pop()\nit.size'],
    [4, 'it = f(1)\nit.push(5)\nit.pop()\nit.items'],
  ])('tells all that led to step %i', (step, text) => expect(write(dialogue, step)).toBe(text));
});

it('a call of another function has its name', () => {
  expect(write({ of: 'g', args: [1] })).toBe('g(1.0)');
});

describe('an expression', () => {
  it('stands as it is', () => expect(write({ expr: 'f(1) + f(2)' })).toBe('f(1) + f(2)'));
  it('comes after its setup', () => {
    expect(write({ setup: '\nx = 1\n', expr: 'f(x)' })).toBe('x = 1\nf(x)');
    const given = { x: [1n], g: python('abs', (x: number) => x) };
    expect(write({ given, expr: 'f(x, g)' })).toBe('x = [1]\ng = abs\nf(x, g)');
  });
});
