import { describe, expect, it } from 'vitest';
import { startPlayer, testOf } from './pyodide.ts';

const play = await startPlayer();
const printedBy = (source: string, ...args: readonly unknown[]) =>
  play(source, 'f(x)', [testOf({ args })]).printed;

describe('what a program prints', () => {
  it('is told in order, between the reports it belongs to', () => {
    const source = 'print("loading")\n\ndef f(x):\n    print("case", x, end="")\n    return x\n';
    const { reports } = play(source, 'f(x)', [
      testOf({ args: [1n] }, { args: [2n] }),
      testOf({ args: [3n] }),
    ]);
    const told = reports.map((report) =>
      report.kind === 'printed'
        ? report.text
        : report.kind === 'played'
          ? `${report.test}.${report.case}`
          : report.kind,
    );
    const heard = [
      'loading\n',
      'loaded',
      'case 1',
      '0.0',
      'case 2',
      '0.1',
      'case 3',
      '1.0',
      'finished',
    ];
    expect(told).toEqual(heard);
  });
  it('may be an error or a warning', () => {
    const source =
      'import sys\n\ndef f(x):\n    print("a")\n    print("b", file=sys.stderr)\n    print("c")\n';
    expect(printedBy(source, 1)).toBe('a\nb\nc\n');
  });
  it('may be any text', () => {
    expect(printedBy('def f(x):\n    print(x)\n', '\ud800 π 😀')).toBe('\\ud800 π 😀\n');
    expect(printedBy('import sys\n\ndef f(x):\n    sys.stdout.buffer.write(b"\\xff")', 1)).toBe(
      '\ufffd',
    );
  });
  it('is told before the program is refused', () => {
    const { reports } = play('print("before")\n1 / 0\n', 'f(x)', []);
    expect(reports.map(({ kind }) => kind)).toEqual(['printed', 'refused']);
  });
  it('is cut at 64 kB, and the program goes on', () => {
    const source =
      'def f(x):\n    for _ in range(10_000):\n        print("0123456789")\n    return 5\n';
    const { printed, outcomes, reports } = play(source, 'f(x)', [testOf({ args: [1] })]);
    expect(printed.startsWith('0123456789\n'.repeat(5_957))).toBe(true);
    expect(printed.slice(65_536)).toBe('\n… printed output is cut at 64 kB.\n');
    expect(outcomes[0]?.[0]).toMatchObject([{ value: 5n }]);
    expect(reports.length).toBeLessThan(2_100);
  });
  it('has nothing to do with the result, whatever happens to the streams', () => {
    const source =
      'import sys\n\ndef f(x):\n    print("said")\n    sys.stdout.close()\n    sys.stdout = None\n    print("unheard")\n    return x\n';
    const { printed, outcomes } = play(source, 'f(x)', [testOf({ args: [1] }, { args: [2] })]);
    expect(printed).toBe('said\n');
    expect(outcomes[0]?.[0]).toMatchObject([{ value: 1 }]);
  });
});
