import { create } from 'zustand';
import type { Listing } from '../catalog/catalog.ts';
// The file and not the barrel, which would bring the whole grader before the first run.
import { isFailing } from '../grader/verdict.ts';
import type { Row, RunRecord, Verdict } from '../grader/index.ts';
import { whenAborted } from '../python/aborted.ts';
import { LIMITS } from '../python/limits.ts';
import { messageOf } from '../python/message.ts';
import type { Ending } from '../python/run.ts';
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

/** What is so; the page shows it a little later. */
let current = IDLE;
let timer: ReturnType<typeof setTimeout> | undefined;
/** So long may the rows lag behind: most runs have ended by then, and are drawn once. */
const LAG_MS = 40;
let stopping = new AbortController();

/** Runs the hidden tests on a source; a press during a run does nothing. */
export async function startRun(listing: Listing, source: string): Promise<void> {
  if (isUnderWay(current.phase)) return;
  markStart('run');
  stopping = new AbortController();
  change({ ...IDLE, source, phase: { kind: 'waiting' } });
  useRun.setState({ phase: current.phase });
  const ending = await playTests(listing, source, stopping.signal).catch(
    (error: unknown): Ending => ({ kind: 'broken', reason: messageOf(error) }),
  );
  change({ phase: { kind: 'ended', ending } });
  show();
}

/** Ends the run that goes on; measured until the next one can start. */
export function stopRun(): void {
  if (!isUnderWay(current.phase)) return;
  markStart('stop');
  stopping.abort();
  void whenReady().then(() => markEnd('stop'));
}

export const isUnderWay = ({ kind }: Phase) => kind === 'waiting' || kind === 'playing';

async function playTests(listing: Listing, source: string, stopped: AbortSignal): Promise<Ending> {
  const opening = Promise.all([import('./play.ts'), openProblem(listing)]);
  const opened = await Promise.race([opening, whenAborted(stopped)]);
  if (opened === null) return { kind: 'stopped' };
  const [{ play }, problem] = opened;
  return play(runner(), problem, source, stopped, (record, hasBegun) => {
    if (hasBegun && current.phase.kind === 'waiting')
      change({ phase: { kind: 'playing', since: performance.now() } });
    change(record);
  });
}

function change(changed: Partial<RunState>): void {
  current = { ...current, ...changed };
  timer ??= setTimeout(show, LAG_MS);
}

function show(): void {
  clearTimeout(timer);
  timer = undefined;
  useRun.setState(current, true);
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
