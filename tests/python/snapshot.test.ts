import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { AnyTest } from '#problem';
import type { Report } from '../../app/python/protocol.ts';
import { outcomesOf, playIn, timeless, withFolder, withoutFolder } from './both.ts';
import { CHECKS } from './numpyChecks.ts';
import { testOf } from './pyodide.ts';

const confinement = withFolder();
afterAll(confinement.remove);

/** What a program comes to in a restored interpreter and in a plain one. */
const playBoth = async (source: string, signature: string, tests: readonly AnyTest[]) =>
  [
    await playIn(confinement, source, signature, tests),
    await playIn(withoutFolder, source, signature, tests),
  ] as const;

/** Runs any statements, and gives what they call `x`. */
const RUN = `
import sys
import warnings
import numpy as np

def f(code):
    space = {"np": np, "fail": fail}
    exec(code, space)
    return space.get("x")

def fail(how):
    if how == "deep":
        return fail(how)
    if how == "chain":
        try:
            [][1]
        except IndexError as error:
            raise KeyError("key") from error
    return np.linalg.inv(np.zeros((2, 2)))

print("loaded", end="")
`;
const run = (...programs: readonly string[]) =>
  testOf(...programs.map((program) => ({ args: [program] })));

const STATE: Readonly<Record<string, string>> = {
  'the path': 'import sys; x = sys.path',
  'the environment': 'import os; x = sorted(os.environ.items())',
  'the modules': 'import sys; x = sorted(sys.modules)',
  'the flags': 'import sys; x = str(sys.flags), sys.argv, sys.executable, sys.getrecursionlimit()',
  'the finders':
    'import sys; x = [str(type(one)) for one in sys.meta_path], sorted(sys.path_importer_cache)',
  'the hooks':
    'import sys; x = [str(h)[:20] for h in (sys.excepthook, sys.displayhook, sys.unraisablehook)]',
  'the filters of warnings': 'import warnings; x = str(warnings.filters)',
  'the streams':
    'import sys; x = [(s.fileno(), s.encoding, s.errors, s.line_buffering, s.write_through, s.isatty(), s.name, s.mode, s.closed) for s in (sys.stdin, sys.stdout, sys.stderr)]',
  'the folders':
    'import os; x = os.getcwd(), sorted(os.listdir(".")), sorted(os.listdir("/")), sorted(os.listdir("/dev")), os.listdir("/tmp")',
  'the files of NumPy':
    'import os; x = sorted((d, n, os.path.getsize(d + "/" + n)) for d, _, ns in os.walk("numpy") for n in ns)',
  'the signals': 'import signal; x = [str(signal.getsignal(n)) for n in (2, 10, 15)]',
  'the clocks':
    'import time; x = time.tzname, time.timezone, time.time() > 1.7e9, 0 < time.perf_counter() < 1e6',
  'the locale': 'import locale; x = locale.getlocale(), locale.getencoding()',
  "NumPy's settings":
    'x = str(np.geterr()), str(np.get_printoptions()), np.__file__, np.__version__',
  'hashes of text': 'x = hash("abc"), list({"a", "b", "c", "d"})',
  'the garbage collector':
    'import gc; x = gc.isenabled(), gc.get_threshold(), gc.garbage, gc.get_freeze_count()',
  'the main module': 'import __main__; x = sorted(vars(__main__))',
  'the builtins': 'import builtins; x = sorted(vars(builtins))',
  'the doors to JavaScript': 'import js, pyodide_js; x = sorted(dir(js)), len(dir(pyodide_js))',
  'an event loop': 'import asyncio; x = str(type(asyncio.get_event_loop_policy()))',
};

const BEHAVIOUR: readonly string[] = [
  'print("a"); import sys; print("b", file=sys.stderr); print("π \\ud800", end="")',
  'import sys; sys.stdout.write("no line end"); sys.stdout.buffer.write(b"\\xff")',
  'import warnings; warnings.warn("careful")',
  'x = 1 / 0',
  'fail("deep")',
  'fail("chain")',
  'fail("inv")',
  'import traceback\ntry: fail("inv")\nexcept Exception: x = traceback.format_exc()',
  'np.ones(3) + np.ones(4)',
  'np.arrya([1])',
  'import pandas',
  'import numpy.fancy',
  'input("?")',
  'x = open("new.txt", "w").write("abc"), open("new.txt").read()',
  'x = object()',
  'import numpy.testing; numpy.testing.assert_allclose([1.0], [1.1])',
  'from numpy.polynomial import Polynomial; x = Polynomial([1, 2])(3)',
  'import numpy.f2py',
  'import decimal, fractions, csv, sqlite3, html, statistics; x = str(decimal.Decimal(1) / 7)',
  'import dataclasses, typing, heapq, bisect, string, textwrap; x = textwrap.wrap("a b c", 3)',
  'import ctypes; F = ctypes.CFUNCTYPE(int, int); x = F(lambda v: v + 1)(2)',
  'import threading; threading.Thread(target=print).start()',
  'import asyncio; x = asyncio.run(asyncio.sleep(0))',
  'import urllib.request; urllib.request.urlopen("https://example.org")',
  'import linecache; x = linecache.getline(np.linalg.__file__, 1), __import__("inspect").getsource(np.outer)[:50]',
  'x = sum(hash(str(i)) for i in range(1000))',
  'import sys; sys.stdout.close(); print("unheard")',
  'x = "after all that"',
];

/** With a seed it is the same in both. */
const CHANCE = 'import random; x = [random.random(), np.random.rand()]';

const snippets = [
  ...Object.values(STATE),
  ...Object.values(CHECKS).map((check) => `${check}\nx = None`),
  ...BEHAVIOUR,
];
const [restored, plain] = await playBoth(RUN, 'f(code)', [
  ...snippets.map((one) => run(one)),
  { ...run(CHANCE, CHANCE), seed: 7 },
]);

describe('a restored interpreter', () => {
  const at = (reports: readonly Report[], index: number) => outcomesOf(reports)[index];

  it('was restored, and the other was not', () => {
    expect(restored[0]).toEqual(plain[0]);
    expect(restored[0]).not.toHaveProperty('refusal');
  });
  it.each(Object.keys(STATE).map((what, index) => [what, index] as const))(
    'is like a plain one: %s',
    (_, index) => {
      expect(at(plain, index)).toMatchObject({ kind: 'returned' });
      expect(at(restored, index)).toEqual(at(plain, index));
    },
  );
  it.each(Object.keys(CHECKS).map((what, index) => [what, index] as const))(
    'has a NumPy that is good at %s',
    (_, index) => {
      const outcome = at(restored, Object.keys(STATE).length + index);
      expect(outcome).toEqual({ kind: 'returned', value: null, changed: new Set() });
    },
  );
  it('reports the same of every program', () => {
    expect(timeless(restored)).toEqual(timeless(plain));
  });
});

it('chance is new in every restored interpreter', async () => {
  const source =
    'import random, tempfile\nimport numpy as np\n\ndef f():\n    return [random.random(), np.random.rand(), float(hash(tempfile.mktemp()))]\n';
  const plays = [1, 2, 3].map(() =>
    playIn(confinement, source, 'f()', [testOf({ args: [] })]).then(outcomesOf),
  );
  const values = (await Promise.all(plays)).map(([one]) =>
    one?.kind === 'returned' && Array.isArray(one.value) ? one.value : [],
  );
  expect(values.map(({ length }) => length)).toEqual([3, 3, 3]);
  expect(new Set(values.flat()).size).toBe(9);
});

describe('a program that cannot be loaded is refused in the same words:', () => {
  it.each(['print("said")\ndef g():\n    return 1 / 0\n\ng()\n'])('%j', async (source) => {
    const [one, other] = await playBoth(source, 'f()', []);
    expect(one).toEqual(other);
    expect(one.at(-1)).toMatchObject({ kind: 'refused' });
  });
});

describe('a snapshot is not used, and Python is loaded all the same, when', () => {
  const source = 'def f(x):\n    return 2 * x\n';
  const tests = [testOf({ args: [21n] })];
  const right = [{ kind: 'returned', value: 42n }];
  const { folder, key } = confinement.snapshots;
  const file = join(folder, key);
  const good = readFileSync(file);

  /** Puts another file in its place; the reports are from then. */
  const playAfter = async (bytes: Uint8Array, under = key) => {
    writeFileSync(join(folder, under), bytes);
    const used = { ...confinement, snapshots: { folder, key: under } };
    return playIn(used, source, 'f(x)', tests);
  };
  const flipped = (at: number) => {
    const bytes = Buffer.from(good);
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
    return bytes;
  };

  it.each([
    ['a bit of its memory is another', flipped(good.length >>> 1), key, 'damaged'],
    ['it is cut short', good.subarray(0, 1_000_000), key, 'damaged'],
    ['it is of other files', good, '0'.repeat(32), 'other files'],
  ])('%s', async (_, bytes, under, reason) => {
    const reports = await playAfter(bytes, under);
    expect(reports[0]).toMatchObject({ refusal: expect.stringContaining(reason) as string });
    expect(outcomesOf(reports)).toMatchObject(right);
    expect(existsSync(join(folder, under))).toBe(false);
  });

  it('none could be captured', async () => {
    const reports = await playAfter(Buffer.alloc(0));
    expect(reports[0]).not.toHaveProperty('refusal');
    expect(outcomesOf(reports)).toMatchObject(right);
  });

  it('the process that starts from it hangs', async () => {
    writeFileSync(file, good);
    const hang =
      '{ const start = self.onmessage; self.onmessage = (event) => { if (event.data.snapshot) for (;;); start(event); }; }';
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const stuck = { ...confinement, worker: `${confinement.worker}\n${hang}` };
      const playing = playIn(stuck, source, 'f(x)', tests);
      await vi.advanceTimersByTimeAsync(60_000);
      expect(outcomesOf(await playing)).toMatchObject(right);
    } finally {
      vi.useRealTimers();
    }
    expect(existsSync(file)).toBe(false);
  });
});
