import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEarlier } from '../../app/cli/grade/earlier.ts';
import { startProgress } from '../../app/cli/grade/progress.ts';
import { readableText, summaryText } from '../../app/cli/grade/readable.ts';
import type { Report, TestReport } from '../../app/cli/grade/report.ts';
import { openTable } from '../../app/cli/grade/table.ts';

const folder = mkdtempSync(join(tmpdir(), 'gradus-writing-'));
const path = (name: string) => join(folder, name);

const PASSED: TestReport = {
  name: 'adds',
  status: 'passed',
  message: '',
  input: 'f(1.0)',
  expected: '2.0',
  actual: '2.0',
  printed: '',
  ms: 0.2,
};
const FAILED: TestReport = {
  ...PASSED,
  name: 'adds arrays',
  status: 'failed',
  actual: '3.0',
  message: 'expected 2.0, got 3.0',
};
const report = (change: Partial<Report> = {}): Report => ({
  problem: 'one',
  file: 'a.py',
  status: 'failed',
  passed: 1,
  total: 2,
  refused: null,
  tests: [PASSED, FAILED],
  printed: '',
  python: '3.14.2',
  numpy: '1.19.5',
  mistake: null,
  ...change,
});
const colourless = (_: string, text: string) => text;

describe('the readable report', () => {
  it('shows what did not pass', () => {
    expect(readableText(report(), colourless)).toBe(
      [
        '✗ a.py  1 of 2 tests passed',
        '    ✗ adds arrays',
        '        f(1.0)',
        '        expected  2.0',
        '        actual    3.0',
        '        expected 2.0, got 3.0',
        '',
      ].join('\n'),
    );
  });
  it('names the mistake, and how else a test ended than in failure', () => {
    const test: TestReport = { ...FAILED, status: 'timed-out', actual: '', message: 'Too long.' };
    const text = readableText(report({ tests: [test], mistake: 'Swapped.' }), colourless);
    expect(text).toContain('tests passed\n    Swapped.\n    ✗ adds arrays (timed-out)\n');
    expect(text).not.toContain('actual');
  });
  it('says why a file was refused', () => {
    const refused = { type: 'SyntaxError', message: 'invalid syntax', line: 3 };
    expect(readableText(report({ status: 'refused', refused }), colourless)).toBe(
      '! a.py  refused\n    SyntaxError: invalid syntax (line 3)\n',
    );
  });
  it('lets no learner steer the terminal', () => {
    const message = 'ring\u0007 \u001b[2J \u202e back';
    const text = readableText(report({ tests: [{ ...FAILED, message }] }), colourless);
    expect(text).toContain('ring\\u{7} \\u{1b}[2J \\u{202e} back');
  });
  it('counts the files at the end', () => {
    expect(summaryText(['passed', 'failed', 'passed', 'crashed'])).toBe(
      '4 files: 2 passed, 1 failed, 1 crashed\n',
    );
  });
});

describe('the table', () => {
  it('has a row a file, with the first reason', () => {
    const add = openTable(path('table.csv'));
    add(report({ file: 'a, b.py' }));
    add(report({ mistake: 'The "roles" are swapped.' }));
    add(report({ status: 'passed', passed: 2, tests: [PASSED, PASSED] }));
    expect(readFileSync(path('table.csv'), 'utf8').split('\r\n')).toEqual([
      '\ufefffile,passed,total,first reason',
      '"a, b.py",1,2,"adds arrays: expected 2.0, got 3.0"',
      'a.py,1,2,"The ""roles"" are swapped."',
      'a.py,2,2,',
      '',
    ]);
  });
  it('has no formula that a learner wrote', () => {
    openTable(path('formula.csv'))(report({ file: '=1+1.py' }));
    expect(readFileSync(path('formula.csv'), 'utf8')).toContain("'=1+1.py");
  });
  it('says so when it cannot be written', () =>
    expect(() => openTable(path('gone/table.csv'))).toThrow('The table cannot be written'));
});

describe('the progress bar', () => {
  /** What a screen of so many columns is sent; without columns, it is none. */
  function watch(columns: number | undefined, total: number): readonly string[] {
    const sent: string[] = [];
    const write = (text: string) => sent.push(text);
    const progress = startProgress(total, {
      isTTY: columns !== undefined,
      columns: columns ?? 0,
      write,
    });
    progress.hide();
    progress.show(total / 2);
    return sent;
  }
  it('says how many files are done, and how long the others will take', () => {
    const [before, hiding, half] = watch(80, 4);
    expect(before).toBe(`${'░'.repeat(24)} 0 of 4`);
    expect(hiding).toBe('\r\u001b[K');
    expect(half).toMatch(/^█{12}░{12} 2 of 4, about \d+ s left$/);
  });
  it('never wraps', () => expect(watch(20, 4).map(({ length }) => length)).toEqual([19, 4, 19]));
  it('fits a terminal that does not know how wide it is', () =>
    expect(watch(0, 4)[0]).toContain('0 of 4'));
  it('is shown neither in a pipe nor for one file', () =>
    expect([watch(undefined, 4), watch(80, 1)]).toEqual([[], []]));
});

describe('earlier results', () => {
  it('are known by file, of the problem at hand, as far as their lines are whole', async () => {
    const lines = [report(), report({ problem: 'other', file: 'b.py' }), report({ file: 'c.py' })];
    const text = lines.map((line) => JSON.stringify(line)).join('\n');
    writeFileSync(path('done.jsonl'), `${text}\n\n"text"\n{"problem":"one","file":"d.p`);
    const done = await readEarlier(path('done.jsonl'), 'one');
    expect([...done.keys()]).toEqual(['a.py', 'c.py']);
    expect(done.get('c.py')).toEqual(report({ file: 'c.py', tests: [FAILED] }));
  });
  it('are none before the first', async () =>
    expect(await readEarlier(path('none.jsonl'), 'one')).toEqual(new Map()));
  it('say so when they cannot be read', async () =>
    await expect(readEarlier(folder, 'one')).rejects.toThrow('The earlier results cannot be read'));
});
