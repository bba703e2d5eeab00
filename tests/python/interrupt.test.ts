import { readRefusal } from '../../app/python/reading.ts';
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import type { Interpreter } from '../../app/python/interpreter.ts';
import { INTERRUPT } from '../../app/python/protocol.ts';
import type { Report } from '../../app/python/protocol.ts';
import { play, startPython, testOf } from './pyodide.ts';

/** Another thread, as in the browser, that gives the signal soon after it is asked to. */
const THREAD = `
  const { interrupt, asked, signal } = require('node:worker_threads').workerData;
  setInterval(() => {
    if (asked[0] === 0) return;
    asked[0] = 0;
    interrupt.set(signal);
  }, 50);
`;

/** Runs a program that prints when it wants to be interrupted; tells its reports in short. */
async function told(source: string, ...tests: Parameters<typeof play>[3]): Promise<string[]> {
  const interrupt = new Uint8Array(new SharedArrayBuffer(2));
  const asked = new Uint8Array(new SharedArrayBuffer(1));
  const { versions, run } = await startPython(interrupt);
  const listening: Interpreter = {
    versions,
    run: (order, report) =>
      run(order, (one) => {
        if (one.kind === 'printed') asked[0] = 1;
        report(one);
      }),
  };
  const thread = new Worker(THREAD, {
    eval: true,
    workerData: { interrupt, asked, signal: INTERRUPT },
  });
  try {
    return play(listening, source, 'f(x)', tests)
      .reports.map(inShort)
      .filter((kind) => kind !== 'printed');
  } finally {
    await thread.terminate();
  }
}

function inShort(report: Report): string {
  if (report.kind === 'played') return `${report.test}.${report.case}`;
  return report.kind === 'refused' ? readRefusal(report.error).type : report.kind;
}

const hang = { args: [true] };
const quick = { args: [false] };
const HANG = `
def f(x):
    if x:
        print("now")
    while x:
        pass
`;
const SURVIVE = `
try:
    print("now")
    while True:
        pass
except BaseException:
    pass
`;

describe('an interrupt', () => {
  it('ends the case that hangs and its test, and the next test is played', async () => {
    const tests = [testOf(quick, hang, quick), testOf(quick), testOf(hang), testOf(quick)];
    const reports = ['loaded', '0.0', 'interrupted', '1.0', 'interrupted', '3.0', 'finished'];
    expect(await told(HANG, ...tests)).toEqual(reports);
  });
  it('that the program survives ends its test all the same', async () => {
    const source = `def f(x):\n    if x:\n${SURVIVE.replaceAll('\n', '\n        ')}\n`;
    const reports = ['loaded', 'interrupted', '1.0', 'finished'];
    expect(await told(source, testOf(hang, quick), testOf(quick))).toEqual(reports);
  });
  it('ends a program that hangs while it loads', async () => {
    const source = 'print("now")\nwhile True:\n    pass\n';
    expect(await told(source, testOf(quick))).toEqual(['KeyboardInterrupt']);
  });
  it('that the program survives while it loads is not held against its first test', async () => {
    const reports = ['loaded', '0.0', 'finished'];
    expect(await told(SURVIVE + HANG, testOf(quick))).toEqual(reports);
  });
});
