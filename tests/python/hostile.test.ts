import { describe, expect, it } from 'vitest';
import { tuple } from '#problem';
import { firstSteps, playProgram, startPlayer, testOf } from './pyodide.ts';

const play = await startPlayer();

/** Every special method, and every attribute, leaves its name behind when it is called. */
const SPY = `
import numpy as np

called = []

def spy(name):
    def method(*args, **kwargs):
        called.append(name)
        return 1
    return method

NAMES = """eq ne lt gt le ge hash bool len iter next contains getitem float int index complex str
repr format array array_interface array_struct array_priority array_ufunc array_function abs add
radd sub rsub mul rmul neg round reduce reduce_ex getattr getattribute dir sizeof copy deepcopy
instancecheck subclasscheck call enter exit get set bytes fspath buffer class""".split()

class Meta(type):
    pass
for name in NAMES:
    if name not in ("getattribute", "class", "call"):
        setattr(Meta, f"__{name}__", spy(f"meta {name}"))

def evil(*bases):
    body = {f"__{name}__": spy(name) for name in NAMES if name != "class"}
    body["__class__"] = property(spy("class"))
    return Meta("Evil", bases, body)

OBJECT, FLOAT, LIST, DICT, STR = map(evil, [object, float, list, dict, str])
ARRAY = evil(np.ndarray)
del ARRAY.__getattribute__  # NumPy itself could not make one

def make(what):
    if what == "array":
        return np.ndarray.__new__(ARRAY, 3)
    kind = {"object": OBJECT, "float": FLOAT, "list": LIST, "dict": DICT, "str": STR}[what]
    return next(base for base in kind.__mro__[1:] if base is not Meta).__new__(kind)

def f(what, wrap=None):
    if what == "called":
        return list(called)
    value = make(what)
    called.clear()
    return [value] if wrap else value
`;

describe('a hostile result is named, and never called:', () => {
  const kinds = ['object', 'float', 'list', 'dict', 'str', 'array'];
  const cases = kinds.flatMap((kind) => [
    { args: [kind] },
    { args: ['called'] },
    { args: [kind, true] },
    { args: ['called'] },
  ]);
  const played = play(SPY, 'f(what, wrap=None)', [testOf(...cases)]);
  const found = firstSteps(played);

  it.each(kinds)('a subclass of %s', (kind) => {
    const at = 4 * kinds.indexOf(kind);
    const named = { kind: 'unsupported', what: 'a value of type Evil' };
    const nothing = { kind: 'returned', value: [], changed: new Set() };
    expect(found.slice(at, at + 4)).toEqual([named, nothing, named, nothing]);
  });
});

describe('a hostile argument', () => {
  it('that the learner put into a list is not called when changes are looked for', () => {
    const source =
      SPY.replace('def f(', 'def g(') +
      'def f(x):\n    x.append(make("object"))\n    called.clear()\n';
    const check = { expr: 'called', expected: () => [] };
    const { outcomes } = play(source, 'f(x)', [testOf({ args: [[1]] }, check)]);
    expect(outcomes[0]).toMatchObject([[{ kind: 'returned' }], [{ value: [] }]]);
  });
});

const HONEST =
  'def ema_update(ema, weights, decay=0.99):\n    return decay * ema + (1 - decay) * weights\n';
const SIGNATURE = 'ema_update(ema, weights, decay=0.99)';
const CASES = testOf(
  { args: [10, 20, 0.5] },
  { args: [[1n], 2, 0.5] },
  {
    start: 0,
    steps: [
      [4, 0.5],
      [8, 0.5],
    ],
  },
  { args: [undefined, 20] },
);

/** An interpreter is spoilt by each of these, so each has its own. */
describe.concurrent('an honest answer is told rightly, all cases of it, after', () => {
  it.each([
    [
      'builtins that lie',
      'import builtins\nfor name in "len type isinstance print any str repr getattr callable zip enumerate range dict list tuple vars int issubclass map".split():\n    setattr(builtins, name, lambda *a, **k: 1 / 0)',
    ],
    ['builtins that are gone', 'import builtins\nvars(builtins).clear()'],
    [
      'modules that lie',
      'import sys, json, traceback, linecache, inspect, difflib, re, io, random, binascii, types, annotationlib\nimport numpy, numpy.random\nfor module in (json, traceback, linecache, inspect, difflib, re, random, binascii, types, annotationlib, json.decoder, json.scanner, numpy.random):\n    for name in list(vars(module)):\n        if not name.startswith("__"):\n            setattr(module, name, lambda *a, **k: 1 / 0)',
    ],
    [
      'names of NumPy that lie',
      'import numpy\nfor name in ("array", "ndarray", "dtype", "frombuffer", "float64", "asarray"):\n    setattr(numpy, name, None)\nimport sys\nsys.modules.clear()\nsys.stdout = sys.stderr = None',
    ],
  ])('%s', async (_, harm) => {
    const { refused, outcomes, reports } = await playProgram(`${HONEST}\n${harm}\n`, SIGNATURE, [
      CASES,
      CASES,
    ]);
    expect(refused).toBeNull();
    const values = [
      [{ value: 15 }],
      [{ kind: 'raised', error: { type: 'TypeError', line: 2 } }],
      [{ value: 2 }, { value: 5 }],
      [{ kind: 'raised', error: { type: 'TypeError', line: 2 } }],
    ];
    expect(outcomes).toMatchObject([values, values]);
    expect(reports.at(-1)).toEqual({ kind: 'finished' });
  });
});

it("the harness is neither among the modules nor among the learner's names", () => {
  const source =
    'import sys\ndef f():\n    return sorted(globals()), [n for n in sys.modules if "gradus" in n]\n';
  const { outcomes } = play(source, 'f()', [testOf({ args: [] })]);
  const names = ['__builtins__', '__doc__', '__loader__', '__name__', '__package__', '__spec__'];
  expect(outcomes[0]?.[0]?.[0]).toMatchObject({ value: tuple([...names, 'f', 'sys'], []) });
});
