import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOptions } from '../../app/cli/grade/options.ts';

const CWD = resolve('/class');
const read = (...args: readonly string[]) => readOptions(args, CWD);

describe('the options of grade', () => {
  it('are what every grading has, unless told', () => {
    expect(read('ema-update', 'a.py', 'homework')).toEqual({
      slug: 'ema-update',
      files: ['a.py', 'homework'],
      isJson: false,
      csv: null,
      timeout: null,
      problems: null,
      jobs: expect.any(Number),
      shard: { index: 0, count: 1 },
      earlier: null,
    });
  });
  it('may stand anywhere, and name files from where the command was typed', () => {
    const args = ['--json', 'one', '--csv', 'out/t.csv', '-', '--skip-done=r.jsonl', '--jobs', '3'];
    expect(read(...args, '--shard', '2/4', '--timeout', '0.5', '--problems', '..')).toEqual({
      slug: 'one',
      files: ['-'],
      isJson: true,
      csv: resolve(CWD, 'out/t.csv'),
      timeout: 0.5,
      problems: resolve(CWD, '..'),
      jobs: 3,
      shard: { index: 1, count: 4 },
      earlier: resolve(CWD, 'r.jsonl'),
    });
  });
  it.each(['--help', '-h'])('are not needed for %s', (help) => expect(read(help)).toBeNull());
  it.each([
    [[], 'which problem and which files'],
    [['ema-update'], 'npm run grade -- ema-update homework/'],
    [['a', '-', '-'], 'only once'],
    [['a', 'b.py', '--fast'], "Unknown option '--fast'. See npm run grade -- --help"],
    [['a', 'b.py', '--csv'], "Option '--csv <value>' argument missing"],
    [['a', 'b.py', '--jobs', '0'], '--jobs is a whole number from 1 on, not "0".'],
    [['a', 'b.py', '--jobs', '1.5'], 'not "1.5"'],
    [['a', 'b.py', '--timeout', '-1'], /--timeout/],
    [['a', 'b.py', '--timeout='], '--timeout is a number of seconds up to 3600, not "".'],
    [['a', 'b.py', '--timeout', 'Infinity'], 'not "Infinity"'],
    [['a', 'b.py', '--shard', '0/3'], 'from 1/4 to 4/4, not "0/3"'],
    [['a', 'b.py', '--shard', '4/3'], 'not "4/3"'],
    [['a', 'b.py', '--shard', '2'], 'not "2"'],
  ])('are refused with what to do: %j', (args, message) => {
    expect(() => read(...args)).toThrow(message);
    expect(() => read(...args)).toThrow(expect.objectContaining({ name: 'UsageError' }));
  });
});
