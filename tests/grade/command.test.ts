import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { closeSync, cpSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { RIGHT, RUN, ema, makeFolder, runGrade, startGrade, toEnd } from './grade.ts';
import type { Graded } from './grade.ts';

const SLUG = 'ema-update';
const CLASS = {
  'anna.py': RIGHT,
  'ben.py': ema('return decay * weights + (1 - decay) * ema'),
  'cleo.py': 'def ema_update(ema, weights, decay=0.99):\n    return (decay * ema\n',
  'dan.py': ema('while decay == 0: pass', 'return decay * ema + (1 - decay) * weights'),
  'eve.py': `import os\nprint('hello')\n${ema('if decay == 1: os._exit(3)', 'return decay * ema + (1 - decay) * weights')}`,
  'finn.py': RIGHT,
  'notes.txt': 'not Python',
};

describe('a folder of files', () => {
  const folder = makeFolder(CLASS);
  let graded: Graded;
  beforeAll(async () => {
    const options = ['--json', '--csv', 'table.csv', '--jobs', '3', '--timeout', '1'];
    graded = await runGrade([SLUG, '.', ...options], folder);
  }, 120_000);

  it('is graded in the order of its Python files', () => {
    expect(graded.reports.map(({ file }) => file)).toEqual([
      'anna.py',
      'ben.py',
      'cleo.py',
      'dan.py',
      'eve.py',
      'finn.py',
    ]);
  });
  it('has one JSON object a line, and nothing else on standard output', () => {
    expect(graded.stdout.trim().split('\n')).toHaveLength(6);
    expect(graded.stderr).toBe('');
  });
  it('exits with 1, because not every test passed', () => expect(graded.status).toBe(1));
  it('has a status for each file, and for each test', () => {
    const passed = Array.from({ length: 5 }, () => 'passed');
    expect(graded.reports.map(({ status, tests }) => [status, tests.map((t) => t.status)])).toEqual(
      [
        ['passed', passed],
        ['failed', ['failed', 'failed', 'failed', 'failed', 'failed']],
        ['refused', passed.map(() => 'not-run')],
        ['failed', passed.with(2, 'timed-out')],
        ['crashed', passed.with(1, 'crashed')],
        ['passed', passed],
      ],
    );
    expect(graded.reports.map(({ passed: count }) => count)).toEqual([5, 0, 0, 4, 4, 5]);
  });
  it('says of each what the contract asks for', () => {
    const [anna, ben, cleo] = graded.reports;
    expect(anna).toEqual({
      problem: SLUG,
      file: 'anna.py',
      status: 'passed',
      passed: 5,
      total: 5,
      refused: null,
      tests: expect.any(Array),
      printed: '',
      python: expect.stringMatching(/^3\.\d+\.\d+$/),
      numpy: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      mistake: null,
    });
    expect(anna?.tests[0]).toEqual({
      name: 'Reference example',
      status: 'passed',
      message: '',
      input: 'ema_update(10.0, 20.0, 0.9)',
      expected: '11.0',
      actual: '11.0',
      printed: '',
      ms: expect.any(Number),
    });
    expect(ben?.mistake).toContain('swapped');
    expect(cleo?.refused).toEqual({
      type: 'SyntaxError',
      message: "'(' was never closed",
      line: 2,
    });
  });
  it('has a table as well, with the first reason', () => {
    const rows = readFileSync(join(folder, 'table.csv'), 'utf8').trim().split('\r\n');
    expect(rows.map((row) => row.split(',').slice(0, 3).join())).toEqual([
      'file,passed,total',
      'anna.py,5,5',
      'ben.py,0,5',
      'cleo.py,0,5',
      'dan.py,4,5',
      'eve.py,4,5',
      'finn.py,5,5',
    ]);
    expect(rows[3]).toContain("SyntaxError: '(' was never closed (line 2)");
  });
  it('goes on where an earlier grading ended, whatever was left of its last line', () => {
    const lines = graded.stdout.split('\n');
    writeFileSync(join(folder, 'all.jsonl'), `${lines.slice(0, 5).join('\n')}\n{"problem":"ema-up`);
    const options = ['--json', '--skip-done', 'all.jsonl', '--csv', 'whole.csv'];
    const all = openSync(join(folder, 'all.jsonl'), 'a');
    const { status } = spawnSync(process.execPath, [RUN, 'grade', SLUG, '.', ...options], {
      cwd: folder,
      stdio: ['ignore', all, 'inherit'],
    });
    closeSync(all);
    expect(status).toBe(1);
    const [cut, rest, ...others] = readFileSync(join(folder, 'all.jsonl'), 'utf8')
      .split('\n')
      .slice(5);
    expect(cut).toBe('{"problem":"ema-up');
    expect(JSON.parse(rest ?? '')).toMatchObject({ file: 'finn.py', status: 'passed' });
    expect(others).toEqual(['']);
    expect(readFileSync(join(folder, 'whole.csv'), 'utf8')).toBe(
      readFileSync(join(folder, 'table.csv'), 'utf8'),
    );
  });
});

it('ends when nobody reads its reports any more', async () => {
  const child = startGrade([SLUG, 'a.py', 'b.py', '--jobs', '1'], makeFolder(TWO_RIGHT));
  child.stdout.once('data', () => child.stdout.destroy());
  expect((await toEnd(child)).status).toBe(1);
});

it('refuses to overwrite what it reads', async () => {
  const folder = makeFolder(TWO_RIGHT);
  const { status, stderr } = await runGrade([SLUG, '.', '--csv', 'a.py'], folder);
  expect(stderr).toContain('name another file');
  expect(status).toBe(2);
  expect(readFileSync(join(folder, 'a.py'), 'utf8')).toBe(RIGHT);
});

it('exits with 0 when every test of every file passed', async () => {
  const { status, stdout } = await runGrade([SLUG, 'a.py', 'b.py'], makeFolder(TWO_RIGHT));
  expect(stdout).toBe(
    '✓ a.py  5 of 5 tests passed\n✓ b.py  5 of 5 tests passed\n2 files: 2 passed\n',
  );
  expect(status).toBe(0);
});
const TWO_RIGHT = { 'a.py': RIGHT, 'b.py': RIGHT };

it.each([
  [[], 'Say which problem and which files'],
  [['ema-updaet', 'a.py'], 'Did you mean ema-update?'],
  [[SLUG, 'a.py', 'missing.py'], 'missing.py does not exist.'],
  [[SLUG, 'a.py', '--jason'], "Unknown option '--jason'"],
])('exits with 2 after %j, and says on standard error what is wrong', async (args, message) => {
  const { status, stdout, stderr } = await runGrade(args, makeFolder(TWO_RIGHT));
  expect(stderr).toContain(message);
  expect(stdout).toBe('');
  expect(status).toBe(2);
});

it('reads standard input, and problems from another folder, from where npm was called', async () => {
  const folder = makeFolder({ 'problems/README.md': '' });
  cpSync(`problems/${SLUG}`, join(folder, 'problems/own'), { recursive: true });
  const args = ['--silent', '--prefix', resolve('.'), 'run', 'grade', '--'];
  const child = spawn('npm', [...args, 'own', '-', '--json', '--problems', 'problems'], {
    cwd: folder,
    // As in a shell, and not as a script of npm's.
    env: Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !/^npm_|^INIT_CWD$/.test(name)),
    ),
    shell: process.platform === 'win32',
  });
  const { reports, status } = await toEnd(child, RIGHT);
  expect(reports.map(({ problem, file, passed }) => [problem, file, passed])).toEqual([
    ['own', '-', 5],
  ]);
  expect(status).toBe(0);
});

it('says which file of a problem is at fault', async () => {
  const folder = makeFolder({ 'a.py': RIGHT });
  const own = join(folder, 'problems/own');
  cpSync(`problems/${SLUG}`, own, { recursive: true });
  writeFileSync(join(own, 'tests.ts'), 'export default tests(;\n');
  const { status, stderr } = await runGrade(['own', 'a.py', '--problems', 'problems'], folder);
  expect(stderr).toContain('tests.ts');
  expect(status).toBe(2);
});

it('leaves whole lines and no process behind when it is interrupted', async () => {
  const names = Array.from({ length: 12 }, (_, index) => `${10 + index}.py`);
  const folder = makeFolder(Object.fromEntries(names.map((name) => [name, RIGHT])));
  const child = startGrade([SLUG, '.', '--json', '--jobs', '2'], folder);
  let children: readonly number[] = [];
  child.stdout.once('data', () => {
    children = childrenOf(child.pid);
    child.kill('SIGINT');
  });
  const { status, stdout, reports } = await toEnd(child);
  expect(status).toBe(130);
  expect(stdout.endsWith('}\n')).toBe(true);
  expect(reports.length).toBeLessThan(names.length);
  expect(children).not.toEqual([]);
  await expect.poll(() => children.filter(isAlive), { timeout: 20_000 }).toEqual([]);
});

function childrenOf(parent: number | undefined): readonly number[] {
  const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  const rows = table
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/).map(Number));
  return rows.flatMap(([pid = 0, ppid]) => (ppid === parent ? [pid] : []));
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
