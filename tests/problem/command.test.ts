import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeNew } from '../../app/cli/problem/new.ts';
import { readOptions } from '../../app/cli/problem/options.ts';
import type { NewOptions } from '../../app/cli/problem/options.ts';
import { RUN, toEnd } from '../grade/grade.ts';
import type { Graded } from '../grade/grade.ts';
import { copied, exchange, importFile, newParent } from './copies.ts';

const setting = (cwd: string) => ({
  cwd,
  problems: cwd,
  importFile,
  stopped: new AbortController().signal,
});

/** Runs the command as it is typed in a folder of problems. */
const run = (parent: string, ...args: readonly string[]): Promise<Graded> =>
  toEnd(spawn(process.execPath, [RUN, 'problem', ...args, '--problems', '.'], { cwd: parent }));

describe('new problems', () => {
  const parent = newParent();
  let written: Graded;
  let checked: Graded;
  beforeAll(async () => {
    const easy = ['--title', 'Title: "of" it', '--difficulty', 'easy'];
    const keeper = ['--class', '--signature', 'Keeper(size, is_full=False)'];
    const options = readOptions(['new', 'keeper', ...easy, ...keeper], parent) as NewOptions;
    await writeNew(options, setting(parent));
    const many = 'many(values, factor=2.0, mode="full", n=None, shape=(0, 1))';
    written = await run(parent, 'new', 'many', ...easy, '--signature', many);
    checked = await run(parent, 'check', '--verbose');
  }, 240_000);

  it('are told of, with what to do next', () => {
    expect(written.stdout).toBe(
      'Wrote 9 files to many. TODO marks what to fill in; then\n\n  npm run problem -- check many\n',
    );
  });
  it('are sound apart from what is to fill in', () => {
    const { stdout, stderr, status } = checked;
    expect(stdout.split('\n').filter((line) => /^\S/.test(line))).toEqual([
      expect.stringMatching(
        /^✓ keeper: 3 tests, 1 mistake, 300 inputs, 9 of 9 mutants killed \(\d+\.\d s\)$/,
      ),
      expect.stringMatching(
        /^✓ many: 3 tests, 1 mistake, 300 inputs, (\d+) of \1 mutants killed \(\d+\.\d s\)$/,
      ),
      '2 problems sound, 0 not',
    ]);
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
  it('say where that is', () => {
    const { stdout } = checked;
    expect(stdout).toContain('  Still to fill in:\n    keeper/hints.md:1:4: a nudge');
    expect(stdout).toContain(
      '    many/solution.py:1:4: explain in a few sentences why this works.\n',
    );
    expect(stdout).toContain('    many/statement.md:4:12: name a few topics, [averaging, numpy]\n');
  });
  it('tell the time of each test on demand', () => {
    expect(checked.stdout).toMatch(/\n {4} +\d+\.\d ms {2}The example\n/);
  });
  it('have the defaults of their signatures', () => {
    const reference = readFileSync(join(parent, 'many', 'reference.ts'), 'utf8');
    for (const text of ['factor: Value = 2,', "mode: Value = 'full',", 'n: Value = null,'])
      expect(reference).toContain(text);
    expect(reference).toContain("shape: Value = { kind: 'tuple', items: [0, 1] }");
  });
  it('are written as the formatter would', async () => {
    const { check } = await import('prettier');
    const style = { singleQuote: true, printWidth: 100 };
    for (const name of ['tests.ts', 'reference.ts', 'inputs.ts', 'statement.md', 'hints.md'])
      for (const slug of ['many', 'keeper']) {
        const filepath = join(parent, slug, name);
        expect(await check(readFileSync(filepath, 'utf8'), { ...style, filepath })).toBe(true);
      }
  });
});

describe('a new problem', () => {
  const parent = newParent();
  const write = async (...args: readonly string[]) => {
    const options = readOptions(['new', ...args], parent);
    if (options.kind !== 'new') throw new Error('Not new.');
    await writeNew(options, setting(parent));
  };
  const all = ['--title', 'One', '--difficulty', 'Hard', '--name', 'one'];

  it.each([
    [['Moving_Average', ...all], '"Moving_Average" cannot name a problem: use small letters'],
    [['one', ...all.slice(2)], '--title is missing'],
    [['one', ...all.with(1, ' ')], 'A title has at least one word.'],
    [['one', ...all.with(3, 'Hardest')], 'A difficulty is Easy, Medium or Hard, not "Hardest".'],
    [['one', ...all.with(5, 'one(')], '"one(" is not a signature: write name(first, second=0.99).'],
    [
      ['one', ...all.with(5, 'one()')],
      'A function that takes nothing has one answer: give it a parameter.',
    ],
    [
      ['one', ...all.with(5, 'one(lambda)')],
      '"lambda" is a word of Python or TypeScript: choose another name.',
    ],
    [
      ['one', ...all.with(5, 'one(a, a)')],
      'one(a, a) uses a name twice: give each parameter its own.',
    ],
    [
      ['one', ...all.with(5, 'one(a=max(1, 2))')],
      'The default of a is not plain enough: begin with',
    ],
    [['one', ...all, '--signature', 'one(x)'], 'Give --signature or --name, not both'],
    [['one', 'two', ...all], 'Name one problem: npm run problem -- new moving-average'],
    [['one', '--jobs', '2'], '--jobs means nothing to new.'],
  ])('is refused for %j', async (args, message) => {
    await expect(write(...args)).rejects.toThrow(message);
    expect(existsSync(join(parent, 'one'))).toBe(false);
  });
  it('never takes the place of another', async () => {
    mkdirSync(join(parent, 'there'));
    await expect(write('there', ...all)).rejects.toThrow(
      /there is there already: choose another name/,
    );
  });
});

describe('a check', () => {
  it('lists what is wrong, and exits with 1', async () => {
    const parent = newParent();
    copied(
      { 'tests.ts': exchange('decay = 1 keeps the EMA unchanged', 'Reference example') },
      'twice',
      parent,
    );
    copied(
      { 'statement.md': null, 'solution.py': exchange('decay *', 'decay +') },
      'lacking',
      parent,
    );
    copied({ 'solution.py': (text) => `${text}# TODO\n` }, 'unfinished', parent);
    // Loads, and cannot be played.
    copied({ 'tests.ts': exchange('args: [3.5, -7, 1]', 'init: [3.5, -7, 1]') }, 'untyped', parent);
    const { stdout, status } = await run(parent, 'check', '--finished', '--jobs', '3');
    expect(stdout.split('\n')).toEqual([
      expect.stringMatching(/^✗ lacking: 1 finding \(/),
      '    lacking/statement.md:1:1: is missing: write front matter and the text of the problem',
      expect.stringMatching(/^✗ twice: 1 finding \(/),
      '    twice/tests.ts:10:11: a second test is named "Reference example": name what this one checks',
      expect.stringMatching(/^✗ unfinished: 1 finding \(/),
      expect.stringMatching(/^ {4}unfinished\/solution.py:11:3: still to fill in: /),
      expect.stringMatching(/^✗ untyped: 1 finding \(/),
      expect.stringMatching(/^ {4}untyped\/tests\.ts:10:\d+: .*init/),
      '0 problems sound, 4 not',
      '',
    ]);
    expect(status).toBe(1);
  }, 240_000);
  it('exits with 2 when the command is wrong', async () => {
    const parent = newParent();
    copied({}, 'ema-update', parent);
    const { stderr, status } = await run(parent, 'check', 'ema-updaet');
    expect(stderr).toMatch(/^There is no problem ema-updaet in .*\. Did you mean ema-update\?\n$/);
    expect(status).toBe(2);
  });
  it.each([
    [['check', '--title', 'One'], '--title means nothing to check.'],
    [['check', '--jobs', '0'], '--jobs is a whole number from 1 on, not "0".'],
    [['chekc'], 'Say what to do: npm run problem -- new SLUG, or npm run problem -- check'],
    [['check', '--fast'], "Unknown option '--fast'. See npm run problem -- --help"],
  ])('is refused for %j', (args, message) => {
    expect(() => readOptions(args, '/')).toThrow(message);
  });
});
