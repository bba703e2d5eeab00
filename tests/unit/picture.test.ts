import { expect, test } from 'vitest';
import { figure, numberIn, parseSignature } from '#problem';
import type { Outcome, Problem, Value } from '#problem';
import { drawPicture } from '../../app/session/picture.ts';
import type { Exploration } from '../../app/python/explorer.ts';

const problem: Problem = {
  slug: 'halve',
  statement: {
    title: 'Halve',
    difficulty: 'Easy',
    tags: [],
    entry: parseSignature('halve(value)'),
    also: [],
  },
  starter: '',
  support: null,
  reference: { halve: (value: number) => value / 2 },
  tests: [],
  mistakes: [],
};

const written = figure<(value: number) => number, 'start'>({
  controls: { start: { label: 'Start', from: 1, to: 100, step: 1, start: 64 } },
  ask: ({ start }) => [{ start, steps: [[], [], [], []] }],
  charts: [
    {
      title: 'Halves',
      x: { label: 'step' },
      y: { label: 'value' },
      ground: ({ start }) => [{ name: 'start', points: [[0, start]] }],
      curves: ([steps = []]) => [
        { name: 'half', points: steps.map((value, step) => [step, numberIn(value)]) },
      ],
      says: () => 'It gets smaller.',
    },
  ],
});
const at = { start: 64 };
const question = { figure: written, at, cases: written.ask(at) };

const returning = (...values: readonly Value[]): Exploration => ({
  kind: 'played',
  played: [
    {
      outcomes: values.map((value): Outcome => ({ kind: 'returned', value, changed: new Set() })),
      printed: '',
      ms: 1,
    },
  ],
});

function draw(found: Exploration | null) {
  const { drawings, fault } = drawPicture(problem, question, found);
  const [drawing] = drawings;
  const points = (role: string) => drawing?.lines.find((line) => line.role === role)?.points;
  return {
    fault,
    says: drawing?.comparison,
    yours: points('yours'),
    reference: points('reference'),
  };
}

test('before anything has come back, only the ground is drawn', () => {
  expect(draw(null)).toEqual({ fault: null, says: '', yours: undefined, reference: undefined });
});

test('right results are drawn without the reference, be they ints or off by rounding', () => {
  const { yours, ...others } = draw(returning(32, 16n, 8 + 1e-12, 4));
  expect(yours).toHaveLength(4);
  expect(others).toEqual({
    fault: null,
    says: 'The reference agrees with your half.',
    reference: undefined,
  });
});

test('the reference is drawn where the two differ, and to the points beside', () => {
  const { reference, says } = draw(returning(32, 16, 9, 4));
  expect(reference).toEqual([
    [0, NaN],
    [1, 16],
    [2, 8],
    [3, 4],
  ]);
  expect(says).toBe('The reference differs from your half, first at step 2.');
});

test('not a number, where there should be one, differs', () => {
  expect(draw(returning(32, NaN, 8, 4)).says).toContain('first at step 1');
});

test('what never came back does not differ: a program that raises is drawn as far as it went', () => {
  const error = { type: 'KeyError', types: [], message: 'w', line: 3, traceback: '' };
  const found = returning(32, 16);
  if (found.kind !== 'played') throw new Error('It is played.');
  const [{ outcomes = [] } = {}] = found.played;
  const raised: Outcome = { kind: 'raised', error, changed: new Set() };
  const played = [{ outcomes: [...outcomes, raised], printed: '', ms: 1 }];
  expect(draw({ kind: 'played', played })).toEqual({
    fault:
      'Your function raised KeyError on line 3: w. The picture comes when it returns what the statement asks for.',
    says: 'The reference agrees with your half.',
    yours: [
      [0, 32],
      [1, 16],
    ],
    reference: undefined,
  });
});

test('what cannot be drawn is said, and nothing of the reference is shown', () => {
  const { fault, yours, reference } = draw(returning('32'));
  expect(fault).toMatch(/^Your function returned a str\. The picture comes when/);
  expect([yours, reference]).toEqual([undefined, undefined]);
});

test('a program that is refused or late is said to be', () => {
  const error = { type: 'SyntaxError', types: [], message: 'invalid', line: 2, traceback: '' };
  expect(draw({ kind: 'refused', error }).fault).toBe(
    'SyntaxError on line 2: invalid. The picture comes when the code can be loaded.',
  );
  expect(draw({ kind: 'lost', at: null, status: 'timed-out', reason: 'Too late.' }).fault).toBe(
    'Too late. The picture comes when the code comes to an end.',
  );
});
