import { describe, expect, it } from 'vitest';
import { body, errorsOf, firstSteps, startPlayer, testOf } from './pyodide.ts';

const play = await startPlayer();
const errorOf = errorsOf(play);

describe('the text of an exception', () => {
  it('is capped at 4 kB, both ends kept', () => {
    const { message, traceback } = errorOf(body('raise ValueError("<" + "x" * 10_000 + ">")'));
    expect(
      [message.length, traceback.length].every((length) => length > 4_000 && length <= 4_096),
    ).toBe(true);
    expect(message).toMatch(/^<x+\n\.\.\.\nx+>$/);
  });
  it('may be no text at all', () => {
    const source = (text: string) =>
      `class Odd(Exception):\n    def __str__(self):\n        ${text}\n\n${body('raise Odd()')}`;
    expect(errorOf(source('raise KeyError(1)'))).toMatchObject({
      type: 'Odd',
      message: '',
      line: 6,
    });
    expect(errorOf(source('return 5'))).toMatchObject({ type: 'Odd', message: '', line: 6 });
    expect(errorOf(source('raise SystemExit'))).toMatchObject({ type: 'Odd', message: '' });
  });
  it('keeps a lone surrogate', () => {
    expect(errorOf(body('raise ValueError("\\ud800")')).message).toBe('\ud800');
  });
  it('has the message of a syntax error in what was evaluated', () => {
    expect(errorOf(body('return eval("1 +")'))).toMatchObject({
      type: 'SyntaxError',
      message: 'invalid syntax',
      line: 2,
    });
  });
});

describe('an exception of any kind is only that:', () => {
  it.each([
    ['KeyboardInterrupt', 'raise KeyboardInterrupt', ''],
    [
      'SystemExit',
      'raise SystemExit(1)',
      'the program ended itself: a function returns its answer instead',
    ],
    ['GeneratorExit', 'raise GeneratorExit', ''],
    ['StopIteration', 'raise StopIteration(3)', '3'],
    ['EOFError', 'input()', 'input() cannot ask anyone here: the tests pass values as arguments'],
    ['MemoryError', 'return [0] * 2**30', ''],
  ])('%s', (type, line, message) =>
    expect(errorOf(body(line))).toMatchObject({ type, message, line: 2 }),
  );

  it('one of the learner’s own, with all its bases', () => {
    const source = `class Mine(LookupError, BaseException):\n    pass\n\n${body('raise Mine("m")')}`;
    expect(errorOf(source)).toMatchObject({
      type: 'Mine',
      types: ['Mine', 'LookupError', 'Exception', 'BaseException'],
      message: 'm',
    });
  });
  it.each([
    [
      'a syntax error of strange parts',
      'SyntaxError',
      'raise SyntaxError("m", ("main.py", "abc", 1, "text"))',
    ],
    [
      'a syntax error in a huge line',
      'SyntaxError',
      'raise SyntaxError("m", ("main.py", 10**5000, 1, "text"))',
    ],
    ['one whose parts raise', 'Odd', 'raise Odd("m")'],
  ])('%s, and the next case is played', (_, type, line) => {
    const odd =
      'class Odd(Exception):\n    __traceback__ = __cause__ = __class__ = property(lambda self: 1 / 0)\n\n';
    const cases = testOf({ args: [true] }, { args: [false] });
    const found = firstSteps(
      play(`${odd}def f(bad):\n    if bad:\n        ${line}\n`, 'f(bad)', [cases]),
    );
    expect(found).toMatchObject([
      { kind: 'raised', error: { type, message: 'm' } },
      { kind: 'returned', value: null },
    ]);
  });
});
