import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnyCase, AnyMistake } from '#problem';
import { checkAgreement } from '../../app/cli/problem/agreement.ts';
import type { Folder } from '../../app/cli/problem/folder.ts';
import { checkMistakes } from '../../app/cli/problem/mistakes.ts';
import { playIn } from '../../app/cli/problem/play.ts';
import { openPool } from '../../app/cli/problem/pool.ts';
import { checkSolution, checkStarter } from '../../app/cli/problem/programs.ts';
import { changed, exchange, importFile, loadModel, model, said } from './copies.ts';

const play = playIn(openPool(2));
const RETURN = 'return decay * ema + (1 - decay) * weights';
const solving = (body: string) => changed({ 'solution.py': exchange(RETURN, body) });

describe('the solution', () => {
  const check = async (folder: Folder) => {
    const { findings, times } = await checkSolution(folder, await loadModel(), play);
    return { findings: said(findings), times };
  };

  it('passes every test, each of which has its time', async () => {
    const { findings, times } = await check(model);
    expect(findings).toEqual([]);
    expect(times).toHaveLength(5);
    expect(times.every(({ ms }) => ms > 0)).toBe(true);
  });
  it('is said to fail one, with the call and its line', async () => {
    const { findings } = await check(
      solving(`return weights if decay == 1 else ${RETURN.slice(7)}`),
    );
    expect(findings).toEqual([
      'solution.py:1:1 the solution fails "decay = 1 keeps the EMA unchanged": ema_update(3.5, -7.0, 1.0): expected 3.5, got -7.0; error 10.5 (relative 3.0)',
    ]);
    const raising = await check(solving(`assert decay != 1; ${RETURN}`));
    expect(raising.findings).toEqual([
      'solution.py:10:1 the solution fails "decay = 1 keeps the EMA unchanged": ema_update(3.5, -7.0, 1.0): AssertionError',
    ]);
  });
  it('can be loaded', async () => {
    const { findings } = await check(solving('return ('));
    expect(findings).toEqual([
      "solution.py:10:1 the solution cannot be loaded: SyntaxError: '(' was never closed",
    ]);
  });
  it('that wants an int is explained by what a number in a test is', async () => {
    const { findings } = await check(solving(`range(ema) if decay == 1 else 0; ${RETURN}`));
    expect(findings).toEqual([
      expect.stringMatching(
        /^tests.ts:10:11 "decay = 1 keeps the EMA unchanged": .*Python needs an int here \("'float' object cannot be interpreted as an integer"\), and a number in TypeScript is a Python float: write 3n, not 3$/,
      ),
    ]);
  });
});

describe('the starter', () => {
  const check = async (starter: string) =>
    said(await checkStarter(changed({ 'starter.py': starter }), await loadModel(), play));

  it('loads, and does not solve the problem', async () => {
    expect(said(await checkStarter(model, await loadModel(), play))).toEqual([]);
    expect(await check(model.files.get('solution.py') ?? '')).toEqual([
      'starter.py:1:1 the starter passes every test: leave the work to the learner',
    ]);
    expect(await check('def ema_update(ema):\n    pass\n')).toEqual([
      expect.stringMatching(
        /^starter.py:1:1 the starter cannot be loaded: TypeError: ema_update\(ema\) does not fit/,
      ),
    ]);
  });
});

describe('a mistake', () => {
  const only = (name: string) => (file: string) =>
    !file.startsWith('mistakes/') || file.startsWith(`mistakes/${name}.`);
  /** Of the sound folder's mistakes, these alone, with other Python. */
  const check = async (python: Readonly<Record<string, string>>, extra: readonly string[] = []) => {
    const names = [...Object.keys(python), ...extra];
    const files = [...model.files].filter(([file]) => names.some((name) => only(name)(file)));
    const kept = files.filter(([file]) =>
      names.some((name) => file.startsWith(`mistakes/${name}.`)),
    );
    const folder: Folder = {
      ...model,
      path: `${process.cwd()}/problems/ema-update`,
      files: new Map(kept.map(([file, text]) => [file, pythonOf(file, text)] as const)),
    };
    function pythonOf(file: string, text: string): string {
      const [, name = ''] = /^mistakes\/(.*)\.py$/.exec(file) ?? [];
      return python[name] ?? text;
    }
    return said(await checkMistakes(folder, await loadModel(), play, importFile));
  };
  const program = (body: string) => `def ema_update(ema, weights, decay=0.99):\n    ${body}\n`;

  it('fails, and is named by its own sentence alone', async () => {
    expect(await check({}, ['roles-swapped', 'returns-none'])).toEqual([]);
  });
  it('does not pass', async () => {
    expect(await check({ 'roles-swapped': program(RETURN) })).toEqual([
      'mistakes/roles-swapped.py:1:1 the mistake passes every test: add a case that it fails',
    ]);
  });
  it('can be loaded', async () => {
    expect(await check({ 'roles-swapped': 'x = 1\n' })).toEqual([
      expect.stringMatching(
        /^mistakes\/roles-swapped.py:1:1 the mistake cannot be loaded: NameError/,
      ),
    ]);
  });
  it('does what one of its twins does', async () => {
    expect(await check({ 'roles-swapped': program('return 0.0') })).toEqual([
      expect.stringMatching(
        /^mistakes\/roles-swapped.ts:7:3 no twin gives what mistakes\/roles-swapped.py does, so the page cannot name it. It first fails "Reference example": expected 11.0, got 0.0/,
      ),
    ]);
  });
  it('is not named in the place of another', async () => {
    expect(await check({ 'roles-swapped': program('pass') }, ['returns-none'])).toEqual([
      expect.stringMatching(
        /^mistakes\/roles-swapped.ts:7:3 the page names mistakes\/returns-none.ts in its place: no twin gives what/,
      ),
    ]);
  });
  it('is told from the others', async () => {
    const problem = await loadModel();
    const twice: AnyMistake = { sentence: 'Again.', twins: [() => null] };
    const folder = {
      ...model,
      files: new Map([
        ['mistakes/a.py', program('pass')],
        ['mistakes/a.ts', 'export default mistake({\n  twins: [],\n});\n'],
        ['mistakes/b.py', program('pass')],
        ['mistakes/b.ts', ''],
      ]),
    };
    const found = await checkMistakes(folder, problem, play, async () => ({ default: twice }));
    expect(said(found)).toEqual([
      'mistakes/a.ts:2:3 mistakes/b.ts explains this mistake as well, so the page names none: add a case that tells them apart',
      'mistakes/b.ts:1:1 mistakes/a.ts explains this mistake as well, so the page names none: add a case that tells them apart',
    ]);
  });
});

describe('reference and solution', () => {
  const number = fc.integer({ min: -1_000, max: 1_000 });
  const cases = fc.record({ args: fc.tuple(number, number, fc.constant(0.5)) });
  const check = async (folder: Folder, generated: fc.Arbitrary<object> = cases) =>
    said(await checkAgreement(folder, await loadModel(), generated as fc.Arbitrary<AnyCase>, play));

  it('agree on generated inputs', async () => expect(await check(model)).toEqual([]));
  it('are said to disagree on the smallest input that was found', async () => {
    expect(await check(solving(`return 0.0 if ema >= 100 else ${RETURN.slice(7)}`))).toEqual([
      'reference.ts:15:17 the reference and solution.py disagree on ema_update(100.0, 0.0, 0.5): expected 50.0, got 0.0; error 50.0 (relative 1.0)',
    ]);
  });
  it('are told apart by what a number is, too', async () => {
    expect(await check(solving(`range(ema); ${RETURN}`))).toEqual([
      expect.stringMatching(
        /^inputs.ts:1:1 ema_update\(0.0, 0.0, 0.5\): Python needs an int here .*: write 3n, not 3$/,
      ),
    ]);
  });
  it('are compared where the reference is pure alone', async () => {
    const wrongly = fc.constant({ args: [null, { no: 'number' }] });
    expect(await check(model, wrongly)).toEqual([
      expect.stringMatching(/^reference.ts:15:17 the reference fails in ema_update\(/),
    ]);
  });
});
