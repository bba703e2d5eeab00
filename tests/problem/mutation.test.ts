import { beforeAll, describe, expect, it, vi } from 'vitest';
import { parseSignature, tests } from '#problem';
import type { AnyCase, AnyTest, Problem, Program } from '#problem';
import { readEquivalents } from '../../app/cli/problem/mutation/equivalents.ts';
import { checkMutation } from '../../app/cli/problem/mutation/mutation.ts';
import { listMutants, playMutants } from '../../app/cli/problem/mutation/mutants.ts';
import type { Listed } from '../../app/cli/problem/mutation/mutants.ts';
import operators from '../../app/cli/problem/mutation/operators.py?raw';
import { scoreMutants } from '../../app/cli/problem/mutation/score.ts';
import { openPool } from '../../app/cli/problem/pool.ts';

// Each test starts several interpreters, on a machine that may be busy.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const pool = openPool(2);

/** By operator: a program, what a mutant of it has in place of what, and its source where telling. */
const EXAMPLES: readonly (readonly [operator: string, source: string, what: string])[] = [
  ['swapped_operator', 'x = a + b', '"a - b" instead of "a + b"'],
  ['swapped_operator', 'x = a // b', '"a / b" instead of "a // b"'],
  ['swapped_operator', 'x = a % b', '"a // b" instead of "a % b"'],
  ['swapped_operator', 'x = a ** b', '"a * b" instead of "a ** b"'],
  ['swapped_operator', 'x = a @ b', '"a * b" instead of "a @ b"'],
  ['swapped_operator', 'x *= b', '"x /= b" instead of "x *= b"'],
  ['dropped_operand', 'x = a + 1', '"a" instead of "a + 1"'],
  ['dropped_operand', 'x = a and b and c', '"a and c" instead of "a and b and c"'],
  ['exchanged_arguments', 'x = f(a, b, c)', '"f(a, c, b)" instead of "f(a, b, c)"'],
  ['exchanged_arguments', 'x = a - b', '"b - a" instead of "a - b"'],
  ['exchanged_arguments', 'x = a, b', '"x = (b, a)" instead of "x = (a, b)"'],
  ['changed_constant', 'x = a + 3', '"a + 4" instead of "a + 3"'],
  ['changed_constant', 'x = a + 3', '"a + 2" instead of "a + 3"'],
  ['changed_constant', 'x = a * 0.5', '"a * 0.25" instead of "a * 0.5"'],
  ['changed_constant', 'x = f(flag=True)', '"flag=False" instead of "flag=True"'],
  ['changed_constant', 'def f(a, b=0.99): pass', '"a, b=1.99" instead of "a, b=0.99"'],
  ['dropped_default', 'def f(a, b=1): pass', '"a, b" instead of "a, b=1"'],
  ['dropped_default', 'def f(*, b=1): pass', '"*, b" instead of "*, b=1"'],
  ['other_parameter', 'def f(a, b): g(a[0])', '"b[0]" instead of "a[0]"'],
  ['removed_statement', 'x = 1', 'without "x = 1"'],
  ['removed_statement', 'if a:\n    raise E', 'without "if a: ..."'],
  ['nothing_returned', 'def f(): return g()', '"return None" instead of "return g()"'],
  ['changed_comparison', 'x = a < b', '"a <= b" instead of "a < b"'],
  ['changed_comparison', 'x = a < b', '"a >= b" instead of "a < b"'],
  ['changed_comparison', 'x = a not in b', '"a in b" instead of "a not in b"'],
  ['changed_logic', 'x = a and b', '"a or b" instead of "a and b"'],
  ['changed_logic', 'x = not a', '"a" instead of "not a"'],
  ['changed_logic', 'x = -a', '"a" instead of "-a"'],
  ['settled_condition', 'if a: f()', '"if True: ..." instead of "if a: ..."'],
  ['settled_condition', 'while a: f()', '"while False: ..." instead of "while a: ..."'],
  ['settled_condition', 'x = a if b else c', '"c" instead of "a if b else c"'],
  ['cut_short', 'for a in b:\n    f()', 'with "break" in "for a in b: ..."'],
  ['lost_cleanup', 'try:\n    f()\nfinally:\n    g()', '"f(); g()" instead of "try: ..."'],
  [
    'lost_cleanup',
    'try:\n    f()\nfinally:\n    g()',
    'with "except Exception: pass" in "try: ..."',
  ],
  ['other_function', 'x = max(a, b)', '"min(a, b)" instead of "max(a, b)"'],
  ['other_function', 'x = np.zeros(a)', '"np.ones" instead of "np.zeros"'],
  ['left_out', 'x = np.sqrt(a)', '"a" instead of "np.sqrt(a)"'],
  ['left_out', 'x = f(a, axis=c)', '"f(a)" instead of "f(a, axis=c)"'],
  ['left_out', 'x = a[b:]', '":" instead of "b:"'],
  ['left_out', '@a\ndef f(): pass', '"def f(): ..." instead of "@a ..."'],
  ['moved_end', 'x = range(n)', '"range(n + 1)" instead of "range(n)"'],
  ['in_place', 'x = a.copy()', '"a" instead of "a.copy()"'],
  ['in_place', 'x = dict(a)', '"a" instead of "dict(a)"'],
  ['in_place', 'x = copy.deepcopy(a)', '"copy.copy(a)" instead of "copy.deepcopy(a)"'],
  ['in_place', 'x = np.array(a)', '"np.asarray(a)" instead of "np.array(a)"'],
  ['in_place', 'x = a.astype(t)', '"a.astype(t, copy=False)" instead of "a.astype(t)"'],
  ['in_place', 'def f(a): a = a + g()', '"a += g()" instead of "a = a + g()"'],
  ['in_place', 'x[:] = g()', '"x = g()" instead of "x[:] = g()"'],
  ['in_place', 'def f(a, b): return b * a', '"a += b * a - a; return a" instead of "return b * a"'],
];

describe('the operators', () => {
  let listed: readonly (readonly Listed[])[];
  beforeAll(async () => {
    listed = await listMutants(
      pool,
      EXAMPLES.map(([, source]) => source),
    );
  });

  it('have an example each', () => {
    const [, names = ''] = /^OPERATORS = \(([^)]*)\)/m.exec(operators) ?? [];
    expect([...new Set(EXAMPLES.map(([name]) => name))]).toEqual(names.match(/\w+/g));
  });
  it.each(EXAMPLES.map((example, index) => [...example, index] as const))(
    'make of %s: %j',
    (_, source, what, index) => {
      const mutant = listed[index]?.find((one) => one.what === what);
      expect(listed[index]?.map((one) => one.what)).toContain(what);
      expect(mutant?.source).not.toBe(source);
    },
  );
});

describe('the mutants of a program', () => {
  const listOne = async (source: string) => (await listMutants(pool, [source]))[0] ?? [];
  const LONG = Array.from({ length: 60 }, (_, line) => `x${line} = a + b`).join('\n');

  it('leave alone what no test can see', async () => {
    const source = [
      '"""A text: 1 + 2."""',
      'import numpy as np',
      'def f(a: 1 + 1) -> 2:',
      '    """Gives 3."""',
      '    raise ValueError(f"no {a + 1}", 4)',
    ].join('\n');
    expect((await listOne(source)).map(({ what }) => what)).toEqual([
      `without "raise ValueError(f'no {a + 1}', 4)"`,
    ]);
  });
  it('say where the slip is, in characters', async () => {
    const mutants = await listOne("y = 1\nx = 'é' in c, a < b");
    const flipped = mutants.find(({ what }) => what === '"a <= b" instead of "a < b"');
    expect(flipped).toMatchObject({ line: 2, column: 15 });
    expect(flipped?.source).toBe("y = 1\nx = ('é' in c, a <= b)");
  });
  it('are called differently', async () => {
    const names = (await listOne('x = f(a + 1, a + 1)')).map(({ what }) => what);
    expect(names).toContain('"a + 2" instead of "a + 1" (number 2)');
    expect(new Set(names).size).toBe(names.length);
  });
  it('are made once, where two slips come to the same', async () => {
    const sources = (await listOne('x = -a + -a')).map(({ source }) => source);
    expect(new Set(sources).size).toBe(sources.length);
  });
  it('are the same every time, and from all over a long program', async () => {
    const mutants = await listOne(LONG);
    expect(mutants).toHaveLength(100);
    expect(mutants[0]?.line).toBe(1);
    expect(mutants.at(-1)?.line).toBe(60);
    expect(await listOne(LONG)).toEqual(mutants);
  });
});

describe('played against tests', () => {
  const SOLUTION = `"""Text."""


def clip(x, low=0):
    return x if x > low else low
`;
  const clip = (x: number, low = 0) => (x > low ? x : low);
  const survivors = async (problem: Problem, solution: string) =>
    (await playMutants(pool, problem, solution))
      .filter(({ isKilled }) => !isKilled)
      .map(({ line, column, what }) => `${line}:${column}: ${what}`);

  it('the mutants that weak tests miss survive, by line and column', async () => {
    const weak = problemOf(clip, 'clip(x, low=0)', { args: [5, 1] });
    expect(await survivors(weak, SOLUTION)).toEqual([
      '4:17: "x, low=1" instead of "x, low=0"',
      '4:17: "x, low=-1" instead of "x, low=0"',
      '5:12: "x" instead of "x if x > low else low"',
      '5:17: "x >= low" instead of "x > low"',
      '5:30: "x if x > low else x" instead of "x if x > low else low"',
    ]);
  });
  it('good tests leave what nobody can tell apart', async () => {
    const cases = [{ args: [5, 1] }, { args: [1, 5] }, { args: [0.5] }, { args: [-3] }];
    const good = problemOf(clip, 'clip(x, low=0)', ...cases);
    expect(await survivors(good, SOLUTION)).toEqual(['5:17: "x >= low" instead of "x > low"']);
  });
  it('one that never ends is killed, and those after it are played', async () => {
    const solution = 'def f(n):\n    while n > 0:\n        n -= 1\n    return n\n';
    const problem = problemOf((n: number) => Math.min(n, 0), 'f(n)', { args: [3] });
    const mutants = await playMutants(pool, problem, solution);
    const fate = (what: string) => mutants.find((one) => one.what === what)?.isKilled;
    expect(fate('without "n -= 1"')).toBe(true);
    expect(fate('"n -= 2" instead of "n -= 1"')).toBe(true);
    expect(fate('"return None" instead of "return n"')).toBe(true);
  });
  it('what is printed counts where a case says so', async () => {
    const solution = 'def f(n):\n    print(n)\n';
    const printed = problemOf((n: number) => `${n}.0\n`, 'f(n)', { args: [3], printed: true });
    expect(await survivors(printed, solution)).toEqual([]);
    const unseen = problemOf(() => null, 'f(n)', { args: [3] });
    expect(await survivors(unseen, solution)).toEqual(['2:5: without "print(n)"']);
  });
  it('a solution that fails is refused', async () => {
    const problem = problemOf((n: number) => n + 1, 'f(n)', { args: [3] });
    await expect(playMutants(pool, problem, 'def f(n): return n')).rejects.toThrow(
      'does not pass the tests',
    );
  });
  it('one that spoils Python for good harms none of those after it', async () => {
    const solution =
      'import math\ndef f(x):\n    if x < 0: math.sqrt = None\n    return math.sqrt(x)';
    const problem = problemOf(Math.sqrt, 'f(x)', { args: [4] });
    const mutants = await playMutants(pool, problem, solution);
    expect(mutants.map(({ what, isKilled }) => [what, isKilled])).toEqual([
      ['without "if x < 0: ..."', false],
      ['"if True: ..." instead of "if x < 0: ..."', true],
      ['"if False: ..." instead of "if x < 0: ..."', false],
      ['"x <= 0" instead of "x < 0"', false],
      ['"x >= 0" instead of "x < 0"', true],
      ['"x < 1" instead of "x < 0"', false],
      ['"x < -1" instead of "x < 0"', false],
      ['without "math.sqrt = None"', false],
      ['"return None" instead of "return math.sqrt(x)"', true],
      ['"x" instead of "math.sqrt(x)"', true],
    ]);
  });
  it('the score says what the author has to do', async () => {
    const weak = problemOf(clip, 'clip(x, low=0)', { args: [5, 1] }, { args: [1, 5] });
    const listing = `- mutant: '"x >= low" instead of "x > low"'\n  reason: Both are equal there.\n`;
    const folder = {
      slug: 'trial',
      parent: '',
      path: 'trial',
      files: new Map([
        ['solution.py', SOLUTION],
        ['equivalent.yaml', listing],
      ]),
    };
    const { equivalent, survived, findings } = await checkMutation(folder, weak, pool);
    expect(equivalent).toMatchObject([{ line: 5, reason: 'Both are equal there.' }]);
    expect(survived).toHaveLength(2);
    expect(findings).toMatchObject([
      {
        file: 'solution.py',
        line: 4,
        column: 17,
        message:
          'survived: "x, low=1" instead of "x, low=0". Add a case to tests.ts that fails it, or, when no input can, list it in equivalent.yaml with a reason.',
      },
      { file: 'solution.py', line: 4 },
    ]);
  });
});

describe('the score', () => {
  const mutants = Array.from({ length: 20 }, (_, index) => ({
    line: index + 1,
    column: 1,
    what: `slip ${index}`,
    isKilled: index >= 2,
  }));
  const entry = (mutant: string, line = 1) => ({ mutant, reason: 'Because.', line, column: 1 });

  it('is the part killed of those that can be', () => {
    expect(scoreMutants(mutants, [])).toMatchObject({ killed: 18, score: 0.9 });
    expect(scoreMutants(mutants, [entry('slip 0')]).score).toBeCloseTo(18 / 19);
  });
  it('has no findings from 0.95 on', () => {
    const { findings, survived } = scoreMutants(mutants.slice(1), []);
    expect([findings, survived]).toMatchObject([{ length: 1 }, { length: 1 }]);
    expect(scoreMutants([...mutants.slice(1), ...mutants.slice(2, 4)], []).findings).toEqual([]);
  });
  it('does not believe an entry that a test fails, or that is no longer there', () => {
    const { findings, equivalent } = scoreMutants(mutants.slice(2), [
      entry('slip 5', 3),
      entry('slip 99', 6),
    ]);
    expect(equivalent).toEqual([]);
    expect(findings).toMatchObject(
      [
        { file: 'equivalent.yaml', line: 3, message: /a test fails it/ },
        { file: 'equivalent.yaml', line: 6, message: /no such mutant/ },
      ].map((one) => ({ ...one, message: expect.stringMatching(one.message) })),
    );
  });
  it('allows a tenth to be equivalent', () => {
    const listed = (count: number) =>
      scoreMutants(
        mutants.map((one, index) => ({ ...one, isKilled: index >= count })),
        Array.from({ length: count }, (_, index) => entry(`slip ${index}`, index + 1)),
      ).findings;
    expect(listed(2)).toEqual([]);
    expect(listed(3)).toMatchObject([{ file: 'equivalent.yaml', line: 3 }]);
  });
});

describe('equivalent.yaml', () => {
  it('is a list of mutants with a reason each', () => {
    const text =
      "# They are equal at 0.\n- { mutant: 'a', reason: 'b' }\n- mutant: c\n  reason: d\n";
    expect(readEquivalents(text)).toEqual({
      equivalents: [
        { mutant: 'a', reason: 'b', line: 2, column: 3 },
        { mutant: 'c', reason: 'd', line: 3, column: 3 },
      ],
      findings: [],
    });
  });
  it.each([
    ['- mutant: a\n', 1],
    ['- { mutant: a, reason: b }\n- { mutant: a, reason: " " }', 2],
    ['mutant: a\nreason: b', 1],
    ['- { mutant: a, reason: b }\n- { mutant: a', 2],
    ['', 1],
  ])('is told what is wrong with its form: %j', (text, line) => {
    const { findings } = readEquivalents(text);
    expect(findings).toMatchObject([{ file: 'equivalent.yaml', line }]);
  });
});

/** A problem with a test of these cases. */
function problemOf(reference: Program, signature: string, ...cases: readonly object[]): Problem {
  const test = { name: 'a test', cases: cases as unknown as readonly [AnyCase] };
  const entry = parseSignature(signature);
  return {
    slug: 'trial',
    statement: { title: '', difficulty: 'Easy', tags: [], entry, also: [] },
    starter: '',
    support: null,
    reference: { [entry.name]: reference },
    tests: tests(test) satisfies readonly AnyTest[],
    mistakes: [],
  };
}
