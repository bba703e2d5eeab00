import { describe, expect, it } from 'vitest';
import { startPlayer } from './pyodide.ts';

const play = await startPlayer();
const refusal = (source: string, signature = 'f(x, y=1)') => play(source, signature).refused;

describe('a program without what the problem asks for is told what to define:', () => {
  it.each([
    ['Define a function named f. There is none at the top level. Expected: f(x, y=1)', 1, ''],
    [
      'Define a function named f: yours is of type class. Expected: f(x, y=1)',
      2,
      '\nclass f:\n    def __init__(self, x, y=1): pass',
    ],
    ['Define a function named f: yours is of type int. Expected: f(x, y=1)', 1, 'f = 5'],
    [
      'f(x) does not fit: too many positional arguments. Expected: f(x, y=1)',
      3,
      '\n\ndef f(x): pass',
    ],
    [
      "f(x, z=1) does not fit: got an unexpected keyword argument 'y'. Expected: f(x, y=1)",
      1,
      'def f(x, z=1): pass',
    ],
    [
      "f(x, y) does not fit: missing a required argument: 'y'. Expected: f(x, y=1)",
      1,
      'def f(x, y): pass',
    ],
    [
      "f(x, y=1, *, z) does not fit: missing a required keyword-only argument: 'z'. Expected: f(x, y=1)",
      1,
      'def f(x, y=1, *, z): pass',
    ],
    [
      'f(x: Vector) -> Vector does not fit: too many positional arguments. Expected: f(x, y=1)',
      1,
      'def f(x: Vector) -> Vector: pass',
    ],
  ])('%s', (message, line, source) => expect(refusal(source)).toMatchObject({ message, line }));

  it.each([
    ['Define a class named Stack. There is none at the top level. Expected: Stack(size)', ''],
    [
      'Define a class named Stack: yours is of type function. Expected: Stack(size)',
      'def Stack(size): pass',
    ],
    [
      'Define a class named Stack. You have Stac: rename it. Expected: Stack(size)',
      'def Stacks(): pass\nclass Stac: pass',
    ],
    [
      'Stack() does not fit: too many positional arguments. Expected: Stack(size)',
      'class Stack: pass',
    ],
  ])('%s', (message, source) => {
    expect(refusal(source, 'class Stack(size)')).toMatchObject({ message });
  });

  it('a misspelt one is named, and the nearest only', () => {
    const source =
      'def helper(x): pass\n\ndef ema_updat(ema): pass\nema_upd = 3\nfrom math import exp as ema_update_\n';
    expect(refusal(source, 'ema_update(ema)')).toMatchObject({
      type: 'NameError',
      line: 3,
      message:
        'Define a function named ema_update. You have ema_updat: rename it. Expected: ema_update(ema)',
    });
  });
});

it('all that the problem asks for beside its entry has to be there, too', () => {
  expect(refusal('def f(x): pass', 'f(x);class G(y)')).toMatchObject({
    message: 'Define a class named G. There is none at the top level. Expected: G(y)',
  });
  expect(
    refusal('def f(x): pass\nclass G:\n    def __init__(self, y): pass', 'f(x);class G(y)'),
  ).toBeNull();
});

describe('whatever can be called as the tests call it is accepted:', () => {
  it.each([
    ['a lambda', 'f = lambda x, y=1: x'],
    ['a partial', 'from functools import partial\ndef g(a, x, y=1): pass\nf = partial(g, 0)'],
    ['a callable instance', 'class F:\n    def __call__(self, x, y=1): pass\nf = F()'],
    ['any arguments', 'def f(*args, **kwargs): pass'],
    ['more arguments than are asked for', 'def f(x, y=1, z=2, *, verbose=False): pass'],
    ['other names of what is passed by place', 'def f(value, y=0): pass'],
    ['a decorated function', 'import functools\n@functools.cache\ndef f(x, y=1): pass'],
    [
      'a wrapped function',
      'import functools\ndef wrap(g):\n    @functools.wraps(g)\n    def h(*args): return g(*args)\n    return h\n@wrap\ndef f(x, y=1): pass',
    ],
    [
      'annotations of unknown names, which Python does not look up',
      'def f(x: Array, y: "what" = 1) -> Array: pass',
    ],
    [
      'a decorated function that is handed more',
      'from functools import wraps\ndef more(g):\n    @wraps(g)\n    def h(*a, **k):\n        return g(None, *a, **k)\n    return h\n@more\ndef f(extra, x, y=1): return x',
    ],
    ['a vectorised function', 'import numpy as np\nf = np.vectorize(lambda x, y=1: x)'],
    ['a function without a signature', 'f = max'],
  ])('%s', (_, source) => expect(refusal(source)).toBeNull());

  it('a class, where a class is wanted', () => {
    expect(
      refusal('class Stack:\n    def __init__(self, size): pass', 'class Stack(size)'),
    ).toBeNull();
    expect(
      refusal(
        'import dataclasses\n@dataclasses.dataclass\nclass Stack:\n    size: int',
        'class Stack(size)',
      ),
    ).toBeNull();
  });
});
