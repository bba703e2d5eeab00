import { create } from 'zustand';
import { problemInputs } from '#problem';
import type { Listing } from '../catalog/catalog.ts';
import { closeRecord, enterEvent, isFailing, openRecord } from '../grader/index.ts';
import type { Row, RunRecord, Verdict } from '../grader/index.ts';
import { messageOf } from '../python/message.ts';
import { LIMITS } from '../python/limits.ts';
import type { Ending } from '../python/run.ts';
import { whenAborted } from '../python/runner.ts';
import { openProblem } from './problem.ts';
import { runner, whenReady } from './python.ts';
import { markEnd, markStart } from './timing.ts';

/** How long all tests of a run may take together. */
export const RUN_SECONDS = LIMITS.run;

/** The record is empty before the first run. */
export interface RunState extends RunRecord {
  readonly phase: Phase;
  /** The code that runs or ran; what is said of its lines holds while it stands unchanged. */
  readonly source: string;
}

export type Phase =
  /** `waiting`: Run was pressed, and Python is not there yet. */
  | { readonly kind: 'idle' | 'waiting' }
  /** `since` is on the clock of `performance.now()`. */
  | { readonly kind: 'playing'; readonly since: number }
  | { readonly kind: 'ended'; readonly ending: Ending };

const IDLE: RunState = { phase: { kind: 'idle' }, source: '', rows: [], printed: '', played: [] };

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
  const problem = await Promise.race([openProblem(listing), whenAborted(stopped)]);
  if (problem === null) return { kind: 'stopped' };
  useRun.setState(openRecord(problem));
  const job = { source, limits: LIMITS, ...problemInputs(problem) };
  const ending = await runner().run(job, stopped, (event) => {
    if (useRun.getState().phase.kind === 'waiting')
      useRun.setState({ phase: { kind: 'playing', since: performance.now() } });
    useRun.setState((record) => enterEvent(record, problem, event));
  });
  useRun.setState((record) => closeRecord(record, problem));
  return ending;
}

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
