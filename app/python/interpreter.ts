import type { PyodideAPI } from 'pyodide';
import boot from './harness/boot.py?raw';
import decode from './harness/decode.py?raw';
import describe from './harness/describe.py?raw';
import encode from './harness/encode.py?raw';
import errors from './harness/errors.py?raw';
import load from './harness/load.py?raw';
import play from './harness/play.py?raw';
import step from './harness/step.py?raw';
import trace from './harness/trace.py?raw';
import { holdDump } from './dump.ts';
import { createOutput } from './output.ts';
import type { Interrupt, Order, Report, Versions } from './protocol.ts';

/** An interpreter with NumPy and the harness, good for one run. */
export interface Interpreter {
  readonly versions: Versions;
  /** Loads the learner's program and plays the cases asked for, reporting as it goes. */
  readonly run: (order: Order, report: (report: Report) => void) => void;
}

/** The texts of the harness, in the order of their imports. */
export const HARNESS = { encode, decode, errors, load, step, describe, trace, play };

/**
 * Pyodide's options that hold wherever learner code runs. The seed is for snapshots, whose dictionaries
 * keep theirs; the language would else be the browser's.
 */
export const CONFIG = {
  env: { PYTHONHASHSEED: '0', HOME: '/home/pyodide', LANG: 'C.UTF-8' },
  enableRunUntilComplete: false,
} as const;

/** A fresh Pyodide with NumPy and the harness, ready for its run; see `furnish` and `begin`. */
export function prepare(
  pyodide: PyodideAPI,
  wheel: ArrayBuffer,
  interrupt: Interrupt | null,
): Interpreter {
  furnish(pyodide, wheel);
  return begin(pyodide, interrupt);
}

/**
 * Puts NumPy and the harness into a fresh Pyodide: all of it that is the same at every start.
 *
 * @param wheel the bytes of NumPy's wheel.
 */
export function furnish(pyodide: PyodideAPI, wheel: ArrayBuffer): void {
  pyodide.unpackArchive(wheel, 'wheel');
  const space = pyodide.toPy({});
  pyodide.runPython(boot, { globals: space, filename: '<gradus>/boot.py' });
  const bootHarness = space.get('boot');
  bootHarness(Object.keys(HARNESS), Object.values(HARNESS));
  bootHarness.destroy();
  space.destroy();
}

/** Readies a furnished Pyodide for its run. */
export function begin(pyodide: PyodideAPI, interrupt: Interrupt | null): Interpreter {
  pyodide.setStdin({ error: true });
  if (interrupt) pyodide.setInterruptBuffer(interrupt);
  const harness = pyodide.pyimport('gradus') as Harness;
  const startSession = harness.begin();
  return {
    versions: { python: harness.PYTHON, numpy: harness.NUMPY },
    run: (order, report) => {
      run(pyodide, startSession, order, interrupt, report);
    },
  };
}

/** What TypeScript has of `play.py`. */
interface Harness {
  readonly begin: () => StartSession;
  readonly PYTHON: string;
  readonly NUMPY: string;
}

/** Texts go in, texts come out. */
type StartSession = (
  source: string,
  support: string | undefined,
  inputs: string,
) => {
  load(): string | undefined;
  seed(test: number): void;
  play(test: number, index: number, tell?: (step: string) => void): string;
};

function run(
  pyodide: PyodideAPI,
  startSession: StartSession,
  order: Order,
  interrupt: Interrupt | null,
  report: (report: Report) => void,
): void {
  const output = createOutput((text) => report({ kind: 'printed', text }));
  const stdout = holdDump(output.write);
  pyodide.setStdout({ write: stdout.write });
  pyodide.setStderr({ write: output.write });
  const tell = order.trace ? (text: string) => report({ kind: 'traced', text }) : undefined;
  const session = startSession(order.source, order.support ?? undefined, order.inputs);
  const flush = () => {
    stdout.release();
    output.flush();
  };
  const refusal = session.load();
  flush();
  if (refusal !== undefined) {
    report({ kind: 'refused', error: refusal });
    return;
  }
  interrupt?.fill(0); // one that came too late for loading is not for the first test
  report({ kind: 'loaded' });
  for (const test of order.tests) {
    session.seed(test);
    for (let index = 0; index < (order.cases[test] ?? 0); index++) {
      const start = performance.now();
      const steps = session.play(test, index, tell);
      const ms = performance.now() - start;
      flush();
      if (interrupt?.[1]) {
        interrupt.fill(0);
        report({ kind: 'interrupted' });
        break;
      }
      report({ kind: 'played', test, case: index, steps, ms });
    }
  }
  report({ kind: 'finished' });
}
