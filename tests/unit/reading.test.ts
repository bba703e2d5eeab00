import { describe, expect, it } from 'vitest';
import { readRefusal, readReport, readSteps } from '../../app/python/reading.ts';

describe('a message that is no report is null:', () => {
  it.each([
    null,
    undefined,
    0,
    'finished',
    true,
    [],
    ['finished'],
    {},
    { kind: 'toString' },
    { kind: ['finished'] },
    { kind: null },
    { Kind: 'finished' },
  ])('%o', (message) => expect(readReport(message)).toBeNull());
});

describe('a report', () => {
  it.each(['received', 'loaded', 'interrupted', 'finished'])(
    'that only says "%s" is that',
    (kind) => {
      expect(readReport({ kind, more: 'x' })).toEqual({ kind });
    },
  );
  it('is read as it was sent', () => {
    const sent = { kind: 'played', test: 1, case: 2, steps: '[]', ms: 0.5 };
    expect(readReport(sent)).toEqual(sent);
  });

  const hostile = [undefined, null, NaN, -1, Infinity, '1', [1], {}, 1n, () => 1];
  it.each(hostile)('whose numbers are %o names no test and took no time', (bad) => {
    expect(readReport({ kind: 'played', test: bad, case: bad, steps: bad, ms: bad })).toEqual({
      kind: 'played',
      test: -1,
      case: -1,
      steps: typeof bad === 'string' ? bad : '',
      ms: 0,
    });
  });
  it('with a value in it that cannot be converted is read all the same', () => {
    const deep = JSON.parse('['.repeat(50_000) + ']'.repeat(50_000)) as unknown;
    expect(
      readReport({ kind: 'played', test: deep, case: deep, steps: deep, ms: deep }),
    ).toMatchObject({ test: -1, ms: 0 });
  });

  it.each(['unready', 'died'])('of kind %s has a reason that is a short text', (kind) => {
    expect(readReport({ kind, reason: 'x'.repeat(5_000) })).toEqual({
      kind,
      reason: 'x'.repeat(1_000),
    });
    expect(readReport({ kind, reason: { toString: 1 } })).toEqual({ kind, reason: '' });
  });
  it('of what was printed is a text of bounded length', () => {
    expect(readReport({ kind: 'printed', text: 'x'.repeat(200_000) })).toEqual({
      kind: 'printed',
      text: 'x'.repeat(100_000),
    });
    expect(readReport({ kind: 'printed', text: 5 })).toEqual({ kind: 'printed', text: '' });
  });
  it('of a step of a program is a text, and none where that is too long', () => {
    const step = { kind: 'traced', text: 'x'.repeat(150_000) };
    expect(readReport(step)).toEqual(step);
    expect(readReport({ ...step, text: `${step.text}x` })).toEqual({ kind: 'traced', text: '' });
    expect(readReport({ kind: 'traced', text: {} })).toEqual({ kind: 'traced', text: '' });
  });
  it('of readiness names two versions, whatever it holds', () => {
    const versions = { python: '3.14.0', numpy: 'x'.repeat(100) };
    expect(readReport({ kind: 'ready', versions })).toEqual({
      kind: 'ready',
      versions: { python: '3.14.0', numpy: 'x'.repeat(20) },
    });
    expect(readReport({ kind: 'ready', versions: null })).toEqual({
      kind: 'ready',
      versions: { python: '', numpy: '' },
    });
  });
});

const empty = { type: '', types: [], message: '', line: null, traceback: '' };

describe('an exception', () => {
  it('is read as the harness wrote it', () => {
    const error = { type: 'E', types: ['E', 'B'], message: 'm', line: 3, traceback: 't' };
    expect(readRefusal(JSON.stringify(error))).toEqual(error);
    expect(readReport({ kind: 'refused', error: 'text' })).toEqual({
      kind: 'refused',
      error: 'text',
    });
  });
  it.each([null, undefined, 'text', [], {}, { type: 1, types: 'E', message: {}, traceback: null }])(
    'that is none reads as empty: %o',
    (forged) => expect(readRefusal(JSON.stringify(forged) ?? '')).toEqual(empty),
  );
  it.each([0, -1, 1.5, NaN, Infinity, '3', 2 ** 60])('has no line %s', (line) => {
    expect(readRefusal(JSON.stringify({ line })).line).toBeNull();
  });
  it('is bounded in every part', () => {
    const long = 'x'.repeat(10_000);
    const error = readRefusal(
      JSON.stringify({
        type: long,
        types: Array(1_000).fill(long),
        message: long,
        traceback: long,
      }),
    );
    const lengths = [error.type, error.types, error.types[0], error.message, error.traceback];
    expect(lengths.map((part) => part?.length)).toEqual([200, 100, 200, 5_000, 5_000]);
  });
});

describe('the steps of a case', () => {
  it('are refused unread when they hold more values than any honest ones', () => {
    for (const many of ['[', '{},', '0,', '"a":0,'])
      expect(() => readSteps(`[${many.repeat(600_000)}`)).toThrow('far too many values');
  });
  it('are read when it is texts that hold as many commas', () => {
    const value = ',[{"\\'.repeat(200_000);
    const [outcome] = readSteps(JSON.stringify([{ returned: value }]));
    expect(outcome).toMatchObject({ value });
  });
  it('are refused when there are more than the case has', () => {
    const step = { returned: null, changed: [] };
    expect(readSteps(JSON.stringify([step]), 1)).toHaveLength(1);
    expect(() => readSteps(JSON.stringify([step, step]), 1)).toThrow(SyntaxError);
  });
  it('are outcomes', () => {
    const steps = [
      { returned: { i: 'a' }, changed: ['x'] },
      { raised: { type: 'E' }, changed: [] },
      { unsupported: 'a value of type map' },
    ];
    expect(readSteps(JSON.stringify(steps))).toEqual([
      { kind: 'returned', value: 10n, changed: new Set(['x']) },
      { kind: 'raised', error: { ...empty, type: 'E' }, changed: new Set() },
      { kind: 'unsupported', what: 'a value of type map' },
    ]);
  });
  it.each([
    '',
    '{',
    'null',
    '{}',
    '[null]',
    '[1]',
    '[[]]',
    '[{}]',
    '[{"unsupported":1}]',
    '[{"returned":{"x":1}}]',
    '[{"returned":[{"t":1}]}]',
  ])('are refused when they are malformed: %s', (text) => expect(() => readSteps(text)).toThrow());
  it('name what was changed in texts of bounded length', () => {
    const changed = ['x'.repeat(900), 5, null, [[[]]]];
    const [outcome] = readSteps(JSON.stringify([{ returned: null, changed }]));
    expect(outcome).toMatchObject({ changed: new Set(['x'.repeat(200), '']) });
    expect(readSteps('[{"returned":null}]')).toMatchObject([{ changed: new Set() }]);
  });
});
