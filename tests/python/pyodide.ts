import { readFileSync } from 'node:fs';
import { loadPyodide } from 'pyodide';
import lock from 'pyodide/pyodide-lock.json?raw';
import { inputsOf, parseSignature } from '#problem';
import type { AnyTest, Outcome, PythonError } from '#problem';
import { CONFIG, prepare } from '../../app/python/interpreter.ts';
import type { Interpreter } from '../../app/python/interpreter.ts';
import { toOrder } from '../../app/python/order.ts';
import type { Report } from '../../app/python/protocol.ts';
import { readRefusal, readSteps } from '../../app/python/reading.ts';
import { WHEEL } from '../wheel.ts';

const wheel = new Uint8Array(readFileSync(WHEEL)).buffer;

/** Real CPython with real NumPy and the harness; good for one run, as in the browser. */
export async function startPython(interrupt: Uint8Array | null = null): Promise<Interpreter> {
  return prepare(await startPyodide(), wheel, interrupt);
}

/** Real CPython in Node, with the options of the browser's. */
const startPyodide = () =>
  loadPyodide({ ...CONFIG, lockFileContents: { ...JSON.parse(lock), packages: {} } });

/** What a program came to: everything its interpreter reported. */
export interface Played {
  readonly refused: PythonError | null;
  /** By test and case. */
  readonly outcomes: readonly (readonly (readonly Outcome[])[])[];
  readonly printed: string;
  readonly reports: readonly Report[];
}

/** Runs a program against tests, in an interpreter of its own. */
export async function playProgram(
  source: string,
  signature: string,
  tests: readonly AnyTest[],
  support: string | null = null,
): Promise<Played> {
  return play(await startPython(), source, signature, tests, support);
}

/** Runs programs in one interpreter, each with a harness of its own: quick, and for tame ones. */
export async function startPlayer() {
  const pyodide = await startPyodide();
  return (
    source: string,
    signature: string,
    tests: readonly AnyTest[] = [],
    support: string | null = null,
  ) => play(prepare(pyodide, wheel, null), source, signature, tests, support);
}

/** Has an interpreter run a program against tests. */
export function play(
  interpreter: Interpreter,
  source: string,
  signature: string,
  tests: readonly AnyTest[],
  support: string | null = null,
): Played {
  const [entry, ...also] = signature.split(';').map(parseSignature);
  if (!entry) throw new Error('There is no signature.');
  const job = { source, support, entry, also, tests: tests.map(inputsOf) };
  const reports: Report[] = [];
  interpreter.run(toOrder(job, [...tests.keys()]), (report) => reports.push(report));
  const refused = reports.find((report) => report.kind === 'refused');
  return {
    refused: refused ? readRefusal(refused.error) : null,
    outcomes: tests.map((_, test) =>
      reports.flatMap((report) =>
        report.kind === 'played' && report.test === test ? [readSteps(report.steps)] : [],
      ),
    ),
    printed: reports.map((report) => (report.kind === 'printed' ? report.text : '')).join(''),
    reports,
  };
}

/** A test from what its cases say, unchecked against any reference. */
export const testOf = (...cases: readonly unknown[]) =>
  ({ name: 'a test', cases }) as unknown as AnyTest;

/** The outcome of each case of one call. */
export const firstSteps = ({ outcomes }: Played, test = 0) =>
  (outcomes[test] ?? []).map(([first]) => first);

/** Tells the exception that a program's function `f` raises. */
export const errorsOf =
  (player: Awaited<ReturnType<typeof startPlayer>>) =>
  (source: string): PythonError => {
    const [outcome] = firstSteps(player(source, 'f()', [testOf({ args: [] })]));
    if (outcome?.kind !== 'raised') throw new Error(`It did not raise: ${outcome?.kind}`);
    return outcome.error;
  };

/** The source of a function `f` of these lines. */
export const body = (...lines: readonly string[]) =>
  `def f():\n${lines.map((line) => `    ${line}\n`).join('')}`;
