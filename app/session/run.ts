import { create } from 'zustand';
import { inputsOf } from '#problem';
import type { Played, Problem } from '#problem';
import type { Listing } from '../catalog/catalog.ts';
import { explain, grade, isFailing, undecided } from '../grader/index.ts';
import type { Verdict } from '../grader/index.ts';
import type { RunEvent } from '../python/event.ts';
import { messageOf } from '../python/message.ts';
import { RUN_SECONDS } from '../python/run.ts';
import type { Ending } from '../python/run.ts';
import { openProblem } from './problem.ts';
import { runner, whenReady } from './python.ts';
import { markEnd, markStart } from './timing.ts';

export { RUN_SECONDS };

export interface RunState {
  readonly phase: Phase;
  /** The code that runs or ran; what is said of its lines holds while it stands unchanged. */
  readonly source: string;
  /** One a test, in the author's order; none before the first run. */
  readonly rows: readonly Row[];
  /** All that was printed, while the program loaded too. */
  readonly printed: string;
}

export type Phase =
  /** `waiting`: Run was pressed, and Python is not there yet. */
  | { readonly kind: 'idle' | 'waiting' }
  /** `since` is on the clock of `performance.now()`. */
  | { readonly kind: 'playing'; readonly since: number }
  | { readonly kind: 'ended'; readonly ending: Ending };

export interface Row {
  readonly state: 'waiting' | 'running' | Verdict;
  readonly printed: string;
}

const IDLE: RunState = { phase: { kind: 'idle' }, source: '', rows: [], printed: '' };

export const useRun = create<RunState>(() => IDLE);

let stopping = new AbortController();

/** Runs the hidden tests on a source; a press during a run does nothing. */
export async function startRun(listing: Listing, source: string): Promise<void> {
  if (isUnderWay(useRun.getState().phase)) return;
  markStart('run');
  stopping = new AbortController();
  useRun.setState({ ...IDLE, source, phase: { kind: 'waiting' } });
  const ending = await play(listing, source, stopping.signal).catch((error: unknown): Ending => ({
    kind: 'broken',
    reason: messageOf(error),
  }));
  useRun.setState({ phase: { kind: 'ended', ending } });
}

/** Ends the run that goes on; measured until the next one can start. */
export function stopRun(): void {
  if (!isUnderWay(useRun.getState().phase)) return;
  markStart('stop');
  stopping.abort();
  void whenReady().then(() => markEnd('stop'));
}

export const isUnderWay = ({ kind }: Phase) => kind === 'waiting' || kind === 'playing';

async function play(listing: Listing, source: string, stopped: AbortSignal): Promise<Ending> {
  const problem = await openProblem(listing);
  const { tests, support, statement } = problem;
  const played: Played[][] = tests.map(() => []);
  useRun.setState({ rows: tests.map(() => ({ state: 'waiting', printed: '' })) });
  const job = { source, support, entry: statement.entry, tests: tests.map(inputsOf) };
  const ending = await runner().run(job, stopped, (event) => take(problem, played, event));
  const verdicts = explain(problem, verdictsOf(useRun.getState().rows), complete(problem, played));
  useRun.setState(({ rows }) => ({
    rows: rows.map((row, test) => ({ ...row, state: verdicts[test] ?? row.state })),
  }));
  return ending;
}

/** The verdicts there are; when a run has ended, one a test. */
export const verdictsOf = (rows: readonly Row[]): readonly Verdict[] =>
  rows.flatMap(({ state }) => (typeof state === 'string' ? [] : [state]));

/** A row in one word, that of its verdict once there is one; without a row, nothing was run. */
export function statusOf(row: Row | undefined): Status {
  const state = row?.state ?? 'waiting';
  if (typeof state !== 'string') return state.status;
  return state === 'waiting' ? 'not-run' : state;
}

export type Status = Verdict['status'] | 'running';

/** The place of the first test that went wrong, by itself and not because it was not run. */
export function firstFailing(rows: readonly Row[]): number | null {
  const at = rows.findIndex(({ state }) => typeof state !== 'string' && isFailing(state));
  return at < 0 ? null : at;
}

/** Whether a run has ended with every test passed. */
export const hasPassed = ({ phase, rows }: RunState) =>
  phase.kind === 'ended' && rows.length > 0 && rows.every((row) => statusOf(row) === 'passed');

/** What was played, with null for the tests that did not come back whole. */
const complete = ({ tests }: Problem, played: readonly Played[][]) =>
  played.map((cases, test) => (cases.length === tests[test]?.cases.length ? cases : null));

/** Takes an event of the run in; the verdict is made as soon as the last case of a test is back. */
function take(problem: Problem, played: readonly Played[][], event: RunEvent): void {
  if (useRun.getState().phase.kind === 'waiting')
    useRun.setState({ phase: { kind: 'playing', since: performance.now() } });
  if (event.kind === 'loaded') return;
  if (event.kind === 'printed') {
    useRun.setState(({ printed }) => ({ printed: printed + event.text }));
    if (event.test === null) return;
    return setRow(event.test, ({ printed }) => ({ printed: printed + event.text }));
  }
  const test = problem.tests[event.test];
  const cases = played[event.test];
  if (!test || !cases) return;
  switch (event.kind) {
    case 'started':
      return setRow(event.test, () => ({ state: 'running', printed: '' }));
    case 'undecided': {
      const verdict = undecided(problem, test, event.status, event.reason, event.case);
      return setRow(event.test, () => ({ state: verdict }));
    }
    case 'played': {
      cases[event.case] = event;
      if (event.case < test.cases.length - 1) return;
      const verdict = grade(problem, test, cases);
      return setRow(event.test, () => ({ state: verdict }));
    }
  }
}

function setRow(test: number, change: (row: Row) => Partial<Row>): void {
  useRun.setState(({ rows }) => ({
    rows: rows.map((row, index) => (index === test ? { ...row, ...change(row) } : row)),
  }));
}
