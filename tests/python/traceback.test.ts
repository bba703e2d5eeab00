import { describe, expect, it } from 'vitest';
import { body, errorsOf, startPlayer } from './pyodide.ts';

const errorOf = errorsOf(await startPlayer());

describe('a traceback', () => {
  it("is Python's own, of the learner's lines only", () => {
    const source = `def g(x):\n    return 1 / x\n\n${body('return g(0)')}`;
    expect(errorOf(source)).toEqual({
      type: 'ZeroDivisionError',
      types: ['ZeroDivisionError', 'ArithmeticError', 'Exception', 'BaseException'],
      message: 'division by zero',
      line: 2,
      traceback: [
        'Traceback (most recent call last):',
        '  File "main.py", line 5, in f',
        '    return g(0)',
        '  File "main.py", line 2, in g',
        '    return 1 / x',
        '           ~~^~~',
        'ZeroDivisionError: division by zero',
        '',
      ].join('\n'),
    });
  });
  it.each([
    [
      'NumPy',
      body('import numpy as np', 'return np.linalg.inv(np.zeros((2, 3)))'),
      'LinAlgError',
      3,
    ],
    ['the standard library', body('import json', 'return json.loads("{")'), 'JSONDecodeError', 3],
    [
      'a comprehension',
      body('return [', '    1 / 0', '    for _ in range(3)', ']'),
      'ZeroDivisionError',
      3,
    ],
  ])('ends in the line that called %s', (_, source, type, line) => {
    const error = errorOf(source);
    expect(error).toMatchObject({ type, line });
    const files = [...error.traceback.matchAll(/File "(.*?)"/g)].map(([, file]) => file);
    expect(new Set(files)).toEqual(new Set(['main.py']));
  });
  it('keeps the exceptions that led to this one, without frames of others', () => {
    const cause = errorOf(
      body(
        'import json',
        'try:',
        '    json.loads("{")',
        'except ValueError as e:',
        '    raise KeyError("a") from e',
      ),
    );
    expect(cause).toMatchObject({ type: 'KeyError', message: "'a'", line: 6 });
    expect(cause.traceback).toMatch(
      /^Traceback.*JSONDecodeError: .*direct cause.*KeyError: 'a'\n$/s,
    );
    expect(cause.traceback).not.toMatch(/decoder\.py|gradus/);
    const context = errorOf(body('try:', '    1 / 0', 'except Exception:', '    undefined'));
    expect(context.traceback).toMatch(/ZeroDivisionError.*During handling.*NameError/s);
  });
  it('keeps the members of a group, without frames of others', () => {
    const error = errorOf(
      body(
        'import json',
        'try:',
        '    json.loads("{")',
        'except ValueError as e:',
        '    raise ExceptionGroup("two", [e, KeyError()])',
      ),
    );
    expect(error).toMatchObject({ type: 'ExceptionGroup', line: 6 });
    expect(error.traceback).toContain('JSONDecodeError');
    expect(error.traceback).not.toContain('decoder.py');
  });
  it('of endless recursion is short', () => {
    const { type, traceback } = errorOf(body('return f()'));
    expect(type).toBe('RecursionError');
    expect(traceback).toContain('[Previous line repeated');
    expect(traceback.length).toBeLessThan(1_000);
  });
  it.each([
    ['np.arrya([1])', "Did you mean: 'array'?"],
    ['maximum = 1; maximun', "Did you mean: 'maximum'?"],
    ['[].apend(1)', "Did you mean: 'append'?"],
  ])('keeps the suggestion for %s', (line, suggestion) => {
    expect(errorOf(body('import numpy as np', line)).traceback).toContain(suggestion);
  });
});
