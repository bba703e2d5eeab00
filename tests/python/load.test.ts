import { describe, expect, it } from 'vitest';
import { tuple } from '#problem';
import { NUMPY } from '../wheel.ts';
import { firstSteps, play as playOnce, startPlayer, startPython, testOf } from './pyodide.ts';

const play = await startPlayer();
const refusal = (source: string, signature = 'f(x, y=1)', support: string | null = null) =>
  play(source, signature, [], support).refused;

describe('a program that does not run is refused with its line:', () => {
  it.each([
    ['SyntaxError', 1, 'invalid syntax', 'def f(x, y=1:\n    pass'],
    ['SyntaxError', 3, "'(' was never closed", 'x = 1\n\nf(1\n'],
    [
      'IndentationError',
      2,
      'expected an indented block after function definition on line 1',
      'def f(x, y=1):\nreturn x',
    ],
    [
      'TabError',
      3,
      'inconsistent use of tabs and spaces in indentation',
      'if 1:\n        x = 1\n\ty = 2\n',
    ],
    ['SyntaxError', 1, 'source code string cannot contain null bytes', 'x = 1\0'],
    ['ZeroDivisionError', 3, 'division by zero', '\n\nx = 1 / 0\n'],
    ['ZeroDivisionError', 2, 'division by zero', 'def g():\n    return 1 / 0\n\ng()\n'],
    ['NameError', 1, "name 'prin' is not defined", 'prin("x")'],
    [
      'EOFError',
      1,
      'input() cannot ask anyone here: the tests pass values as arguments',
      'input("?")',
    ],
    [
      'SystemExit',
      2,
      'the program ended itself: a function returns its answer instead',
      'import sys\nsys.exit()',
    ],
    ['SystemExit', 1, 'the program ended itself: a function returns its answer instead', 'exit(3)'],
    ['KeyboardInterrupt', 1, '', 'raise KeyboardInterrupt'],
  ])('%s in line %s: %s', (type, line, message, source) => {
    expect(refusal(source)).toMatchObject({ type, line, message });
  });
  it('also when its lines hold separators that are no line ends to Python', () => {
    const error = refusal('x = "a\u2028b\f"\ny = 1 / 0\n');
    expect(error).toMatchObject({ line: 2 });
    expect(error?.traceback).toContain('    y = 1 / 0\n');
  });
});

describe('a module that is not there is named with those that are:', () => {
  const here = `(here are NumPy ${NUMPY} and what of Python's standard library works in a browser; no other package)`;
  it.each([
    ['import pandas', 'ModuleNotFoundError', `No module named 'pandas' ${here}`],
    ['from scipy.special import erf', 'ModuleNotFoundError', `No module named 'scipy' ${here}`],
    [
      'import numpy.fancy',
      'ModuleNotFoundError',
      `No module named 'numpy.fancy' (NumPy ${NUMPY} runs here)`,
    ],
    [
      'import numpy as np\nnp.fancy([1])',
      'AttributeError',
      `module 'numpy' has no attribute 'fancy' (NumPy ${NUMPY} runs here)`,
    ],
  ])('%s', (source, type, message) => {
    expect(refusal(source)).toMatchObject({ type, message });
  });
  it('from numpy import fancy', () => {
    const message = refusal('from numpy import fancy')?.message;
    expect(message).toMatch(/^cannot import name 'fancy' from 'numpy' /);
    expect(message).toContain(` (NumPy ${NUMPY} runs here)`);
  });
  it('the standard library is', () => {
    expect(
      refusal('import json, math, dataclasses, typing, itertools\ndef f(x, y=1): pass'),
    ).toBeNull();
  });
});

describe('the support module', () => {
  const source = 'from support import double\n\ndef f(x, y=1):\n    return double(x)\n';
  it('may be imported', () => {
    const { outcomes } = play(
      source,
      'f(x, y=1)',
      [testOf({ args: [2] })],
      'def double(x):\n    return 2 * x\n',
    );
    expect(outcomes[0]?.[0]).toMatchObject([{ value: 4 }]);
  });
  it('that fails is named in the traceback', () => {
    expect(refusal(source, 'f(x, y=1)', 'x = 1\n1 / 0\n')).toMatchObject({
      type: 'ZeroDivisionError',
      traceback: expect.stringContaining('File "support.py", line 2') as string,
    });
  });
});

it('a fresh interpreter runs the program as the main one, in a namespace of its own', async () => {
  const source =
    'names = sorted(globals())\n\ndef f():\n    return names, __name__ == "__main__"\n';
  const found = firstSteps(playOnce(await startPython(), source, 'f()', [testOf({ args: [] })]));
  const names = ['__builtins__', '__doc__', '__loader__', '__name__', '__package__', '__spec__'];
  expect(found).toMatchObject([{ value: tuple(names, true) }]);
});
