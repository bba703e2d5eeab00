import { describe, expect, it } from 'vitest';
import { inputsOf, parseSignature } from '#problem';
import { toOrder } from '../../app/python/order.ts';
import type { Report } from '../../app/python/protocol.ts';
import { readSteps } from '../../app/python/reading.ts';
import { readTrace } from '../../app/python/trace.ts';
import type { Trace, TraceStep } from '../../app/python/trace.ts';
import { startPython, testOf } from './pyodide.ts';

const python = await startPython();

/** What a program does in a case of `f`, and what comes of it. */
function record(source: string, scenario: object = { args: [] }, signature = 'f()') {
  const reports: Report[] = [];
  const tests = [inputsOf(testOf(scenario))];
  const job = { source, support: null, entry: parseSignature(signature), also: [], tests };
  python.run(toOrder({ ...job, trace: true }, [0]), (report) => reports.push(report));
  const told = reports.flatMap((report) => (report.kind === 'traced' ? report.text : []));
  const played = reports.find((report) => report.kind === 'played');
  return { ...readTrace(told), told, outcomes: readSteps(played?.steps ?? '[]') };
}
/** Each step in a word or two: where it is, and what is new since the one before. */
const brief = ({ steps }: Trace) =>
  steps.map(({ kind, line, value, variables }) => {
    const news = variables.flatMap(({ name, text, since }) =>
      since === 'same' ? [] : `${name}=${text}`,
    );
    const what = kind === 'line' ? '' : ` ${kind} ${value?.text}`;
    return `${line}${what}${news.length > 0 ? `: ${news.join(' ')}` : ''}`;
  });
const lines = (...all: readonly string[]) => `${all.join('\n')}\n`;
const shown = (step: TraceStep | undefined, name: string) =>
  step?.variables.find((variable) => variable.name === name);

describe('the steps of a program', () => {
  it('go through a loop, with what each line has changed', () => {
    const found = record(
      lines(
        'def f(n):',
        '    total = 0',
        '    for i in range(n):',
        '        total += i',
        '    return total',
      ),
      { args: [2n] },
      'f(n)',
    );
    expect(brief(found)).toEqual([
      '2: n=2',
      '3: total=0',
      '4: i=0',
      '3',
      '4: i=1',
      '3: total=1',
      '5',
      '5 returns 1',
    ]);
    expect(found.isCut).toBe(false);
  });
  it('show the variable of a comprehension while it runs', () => {
    const found = record(
      lines('def f():', '    return [', '        i * i', '        for i in range(3)', '    ]'),
    );
    expect(brief(found).at(-1)).toMatch(/returns \[0, 1, 4\]/);
    expect(found.steps.some((step) => shown(step, 'i')?.text === '2')).toBe(true);
  });
  it('go into a nested function, and know what it has from around it', () => {
    const found = record(
      lines('def f():', '    a = 2', '    def g(x):', '        return x * a', '    return g(3)'),
    );
    expect(found.steps.map(({ name, depth }) => `${name} ${depth}`)).toEqual([
      'f 1',
      'f 1',
      'f 1',
      'f.g 2',
      'f.g 2',
      'f 1',
    ]);
    const inner = found.steps[3];
    expect([shown(inner, 'a')?.text, shown(inner, 'x')?.text]).toEqual(['2', '3']);
  });
  it('keep the variables of each call of a recursion apart', () => {
    const found = record(
      lines(
        'def f(n):',
        '    if n == 0:',
        '        return 0',
        '    m = f(n - 1)',
        '    return m + n',
      ),
      { args: [2n] },
      'f(n)',
    );
    const returns = found.steps.filter(({ kind }) => kind === 'returns');
    expect(returns.map((step) => [step.depth, shown(step, 'n')?.text, step.value?.text])).toEqual([
      [3, '0', '0'],
      [2, '1', '1'],
      [1, '2', '3'],
    ]);
  });
  it('tell an exception that is caught, and that the function then returns', () => {
    const found = record(
      lines(
        'def f():',
        '    try:',
        '        {}["a"]',
        '    except KeyError as e:',
        '        return repr(e)',
      ),
    );
    expect(brief(found)).toEqual([
      '2',
      '3',
      '3 raises a',
      '4',
      "5: e=KeyError('a')",
      '5 returns "KeyError(\'a\')"',
    ]);
  });
  it('end with an exception that nobody catches, in every function it passes', () => {
    const found = record(lines('def g():', '    return 1 / 0', '', 'def f():', '    return g()'));
    expect(found.steps.map(({ kind, name, value }) => `${kind} ${name} ${value?.type}`)).toEqual([
      'line f undefined',
      'line g undefined',
      'raises g ZeroDivisionError',
      'raises f ZeroDivisionError',
    ]);
    expect(found.outcomes).toMatchObject([{ kind: 'raised', error: { line: 2 } }]);
  });
  it.each([
    ['finally', ['try:', '    return 1 / x', 'finally:', '    y = 2']],
    ['an except of another kind', ['try:', '    return 1 / x', 'except ValueError:', '    y = 2']],
    ['a raise again', ['try:', '    return 1 / x', 'except ZeroDivisionError:', '    raise']],
  ])('tell of no return where an exception goes through %s', (_, body) => {
    const source = lines('def f(x):', ...body.map((line) => `    ${line}`));
    const { steps, outcomes } = record(source, { args: [0n] }, 'f(x)');
    expect(outcomes).toMatchObject([{ kind: 'raised' }]);
    expect(steps.map(({ kind }) => kind)).toContain('raises');
    expect(steps.map(({ kind }) => kind)).not.toContain('returns');
  });

  it('tell a yield from a return, and no exception at the end of a loop', () => {
    const found = record(
      lines(
        'def g():',
        '    yield 1',
        '    yield 2',
        '',
        'def f():',
        '    return [x for x in g()]',
      ),
    );
    const ends = found.steps.filter(({ kind }) => kind !== 'line');
    expect(ends.map(({ kind, value }) => `${kind} ${value?.text}`)).toEqual([
      'yields 1',
      'yields 2',
      'returns None',
      'returns [1, 2]',
    ]);
  });
  it('of an object go through its constructor and methods, and show what it holds', () => {
    const source = lines(
      'class E:',
      '    def __init__(self, d):',
      '        self.d = d',
      '        self.v = None',
      '    def update(self, x):',
      '        self.v = x if self.v is None else self.d * self.v + (1 - self.d) * x',
      '        return self.v',
    );
    const scenario = {
      init: [0.5],
      calls: [
        ['update', 4],
        ['update', 8],
      ],
      read: ['v'],
    };
    const found = record(source, scenario, 'class E(d)');
    const returns = found.steps.filter(({ kind }) => kind === 'returns');
    expect(returns.map(({ name, call, value }) => [name, call, value?.text])).toEqual([
      ['E.__init__', 0, 'None'],
      ['E.update', 1, '4.0'],
      ['E.update', 2, '6.0'],
    ]);
    expect(shown(returns[2], 'self')).toMatchObject({ type: 'E', text: 'E(d=0.5, v=6.0)' });
    expect(found.outcomes).toHaveLength(4);
  });
  it('show arrays by dtype and shape, and notice what is changed in place out of sight', () => {
    const found = record(
      lines(
        'import numpy as np',
        'def f():',
        '    a = np.zeros((2, 3))',
        '    a[1, 2] = 5',
        '    b = np.arange(1000)',
        '    b[900] = 0',
        '    return a',
      ),
    );
    expect(shown(found.steps[1], 'a')).toMatchObject({
      type: 'array float64 (2, 3)',
      since: 'new',
    });
    expect(shown(found.steps[2], 'a')).toMatchObject({
      text: '[[0.0, 0.0, 0.0], [0.0, 0.0, 5.0]]',
      since: 'changed',
    });
    expect(shown(found.steps[3], 'b')?.text).toBe('[0, 1, 2, 3, 4, 5, 6, 7, …]');
    expect(shown(found.steps[4], 'b')?.since).toBe('changed');
    expect(shown(found.steps[4], 'a')?.since).toBe('same');
  });
  it('forget a variable that is deleted', () => {
    const found = record(lines('def f():', '    a = 1', '    del a', '    return 2'));
    expect(shown(found.steps[1], 'a')?.text).toBe('1');
    expect(shown(found.steps[2], 'a')).toBeUndefined();
  });
});

describe('recording changes nothing', () => {
  const source = lines(
    'import sys',
    'def f(x):',
    '    x.append(sys.gettrace() is None)',
    '    return x',
  );
  it('of what a call gives, and what it changes', () => {
    const { outcomes } = record(source, { args: [[1]] }, 'f(x)');
    expect(outcomes).toMatchObject([{ value: [1, false], changed: new Set(['x']) }]);
  });
  it('of the run after it, in which nothing is told', () => {
    const job = { source, support: null, entry: parseSignature('f(x)'), also: [] };
    const reports: Report[] = [];
    python.run(toOrder({ ...job, tests: [inputsOf(testOf({ args: [[]] }))] }, [0]), (report) =>
      reports.push(report),
    );
    expect(reports.map(({ kind }) => kind)).toEqual(['loaded', 'played', 'finished']);
    expect(reports).toMatchObject([{}, { steps: expect.stringContaining('[true]') }, {}]);
  });
});

describe('the bounds', () => {
  it('hold a long loop, which comes to its end all the same', () => {
    const found = record(
      lines('def f():', '    n = 0', '    while n < 100000:', '        n += 1', '    return n'),
    );
    expect(found.steps.length).toBeLessThanOrEqual(2_000);
    expect(found.isCut).toBe(true);
    expect(found.outcomes).toMatchObject([{ value: 100_000n }]);
  });
  it('hold a recursion without end, whose steps are kept', () => {
    const found = record(lines('def f():', '    return f()'));
    expect(found.steps.length).toBeGreaterThan(300);
    expect(found.steps.length).toBeLessThanOrEqual(2_000);
    expect(found.outcomes).toMatchObject([{ kind: 'raised', error: { type: 'RecursionError' } }]);
  });
  it('hold values, however large, deep, many, or without end', () => {
    const found = record(
      lines(
        'import numpy as np',
        'def f():',
        '    big = np.ones((1000, 1000)); text = "x" * 10**6; number = 1 << 10**6',
        '    deep = []; deep.append(deep); many = list(range(10**5)); pairs = dict.fromkeys(many)',
        '    objects = np.array([{}, None], dtype=object)',
        '    for i in range(100): globals()["ignored"] = i; locals()[f"v{i}"] = i',
        '    return None',
      ),
    );
    const last = found.steps.at(-1);
    expect(last?.variables.length).toBeLessThanOrEqual(50);
    expect(shown(last, 'big')?.type).toBe('array float64 (1000, 1000)');
    expect(shown(last, 'number')?.text).toBe('1,000,001 bits');
    expect(shown(last, 'deep')?.text).toBe('[[[[…]]]]');
    expect(shown(last, 'many')?.type).toBe('list of 100,000');
    expect(shown(last, 'objects')?.text).toBe('[{}, None]');
    for (const { text } of last?.variables ?? []) expect(text.length).toBeLessThan(260);
  });
  it('hold all that is told', () => {
    const names = Array.from({ length: 49 }, (_, n) => `        v${n} = str(i) + "x" * 400`);
    const found = record(lines('def f():', '    for i in range(10**3):', ...names));
    const total = found.told.reduce((sum, one) => sum + one.length, 0);
    expect(total).toBeLessThan(1_050_000);
    expect(found.isCut).toBe(true);
  });
});

describe('a hostile program', () => {
  it('is never called when its values are looked at', () => {
    const found = record(
      lines(
        'calls = []',
        'def note(*args, **kwargs):',
        '    calls.append(1)',
        '    return "x"',
        'class Meta(type):',
        '    __instancecheck__ = __subclasscheck__ = __repr__ = __getattribute__ = note',
        'class Bad(metaclass=Meta):',
        '    __repr__ = __str__ = __eq__ = __len__ = __iter__ = __getattribute__ = note',
        '    __class__ = __dict__ = property(note)',
        '    __hash__ = object.__hash__',
        'class L(list):',
        '    __iter__ = __len__ = __repr__ = note',
        'class E(Exception):',
        '    __str__ = __repr__ = note',
        'def f():',
        '    a = [Bad(), Bad, L([1]), {Bad(): Bad()}, (1,)]',
        '    b = Bad(); c = L([1, 2])',
        '    try:',
        '        raise E(b)',
        '    except E as e:',
        '        pass',
        '    return len(calls)',
      ),
    );
    expect(found.outcomes).toMatchObject([{ value: 0n }]);
    const last = found.steps.at(-1);
    expect(shown(last, 'a')?.text).toBe('[Bad, Bad, [1], {Bad: Bad}, (1,)]');
    expect(shown(last, 'c')).toMatchObject({ type: 'L', text: '[1, 2]' });
    expect(found.steps.find(({ kind }) => kind === 'raises')?.value).toEqual({
      type: 'E',
      text: 'Bad',
    });
  });
  it('may replace what is built in, and set a trace of its own', () => {
    const found = record(
      lines(
        'import sys, builtins',
        'def f():',
        '    kept = dict(vars(builtins))',
        '    builtins.len = builtins.type = builtins.id = None',
        '    sys.settrace(lambda *_: None)',
        '    a = 1',
        '    sys.settrace(None)',
        '    vars(builtins).update(kept)',
        '    return a',
      ),
    );
    expect(found.outcomes).toMatchObject([{ value: 1n }]);
    expect(brief(found)).toContain('7: a=1');
    const { outcomes } = record(lines('def f():', '    return 2'));
    expect(outcomes).toMatchObject([{ value: 2n }]);
  });
});

it('what is forged as a step is bounded, or left out', () => {
  const forged = [
    'x',
    '[]',
    '{"kind":"toString"}',
    '{"kind":"line","line":-1,"frame":{},"depth":"1","set":[[1,2,3],"ab",["n"]],"gone":{"x":1}}',
    JSON.stringify({
      kind: 'raises',
      line: 1e300,
      name: 'x'.repeat(900),
      value: ['t'.repeat(900)],
    }),
  ];
  expect(readTrace(forged)).toEqual({
    isCut: false,
    steps: [
      {
        kind: 'line',
        line: 1,
        name: '',
        depth: 1,
        call: 0,
        variables: [{ name: 'n', type: '', text: '', since: 'new' }],
        value: null,
      },
      {
        kind: 'raises',
        line: 1,
        name: 'x'.repeat(100),
        depth: 1,
        call: 0,
        variables: [{ name: 'n', type: '', text: '', since: 'same' }],
        value: { type: 't'.repeat(200), text: '' },
      },
    ],
  });
  expect(readTrace(Array(5_000).fill('{"kind":"line"}'))).toMatchObject({ isCut: true });
});
