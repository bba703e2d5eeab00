import type { RunEvent } from '#problem';
import type { OpenHost } from './host.ts';
import type { Job, Versions } from './protocol.ts';
import { playJob } from './run.ts';
import type { Ending } from './run.ts';
import { createSpares } from './spares.ts';
import type { SpareState } from './spares.ts';

/** How Python is: `data-python` on the page is its kind. */
export type PythonState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready' | 'running'; readonly versions: Versions }
  /** `isLost`: the browser ended the process that Python ran in. */
  | { readonly kind: 'restarting'; readonly versions: Versions; readonly isLost: boolean }
  | { readonly kind: 'broken'; readonly reason: string };

export interface Runner {
  /**
   * Plays every test of a job; waits for Python first if need be. One run at a time.
   *
   * @param stopped ends the run when it is aborted.
   */
  readonly run: (
    job: Job,
    stopped: AbortSignal,
    tell: (event: RunEvent) => void,
  ) => Promise<Ending>;
  /** Starts all over after Python broke. */
  readonly restart: () => void;
}

/** Most runs end sooner; until then the processors are theirs, and no successor starts beside them. */
const BRIEF_MS = 200;

/**
 * Runs learner code, each run in an interpreter of its own, with a spare always at hand.
 *
 * @param open brings up the place where the interpreters live.
 * @param become is told every change of Python's state.
 */
export function createRunner(open: OpenHost, become: (state: PythonState) => void): Runner {
  let spare: SpareState = { is: 'coming', versions: null, isLost: false };
  let isRunning = false;
  const announce = () => become(stateOf(spare, isRunning));
  const spares = createSpares(open, (next) => {
    spare = next;
    announce();
  });

  const run: Runner['run'] = async (job, stopped, tell) => {
    const aborted = whenAborted(stopped);
    let isUsed = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const replaceUsed = () => {
      clearTimeout(timer);
      if (isUsed) spares.replace();
      isUsed = false;
    };
    const takeSpare = async () => {
      replaceUsed();
      const taken = await Promise.race([spares.ready(), aborted]);
      if (taken === null) return null;
      isRunning = isUsed = true;
      announce();
      timer = setTimeout(replaceUsed, BRIEF_MS);
      return taken;
    };
    const ending = await playJob(job, takeSpare, stopped, tell);
    isRunning = false;
    replaceUsed();
    announce();
    spares.coolDown();
    return ending;
  };
  return { run, restart: spares.restart };
}

function stateOf(spare: SpareState, isRunning: boolean): PythonState {
  if (isRunning && spare.versions) return { kind: 'running', versions: spare.versions };
  switch (spare.is) {
    case 'ready':
      return { kind: 'ready', versions: spare.versions };
    case 'broken':
      return { kind: 'broken', reason: spare.reason };
    case 'coming':
      return spare.versions
        ? { kind: 'restarting', versions: spare.versions, isLost: spare.isLost }
        : { kind: 'loading' };
  }
}

/** Null, as soon as the signal is aborted. */
export const whenAborted = (signal: AbortSignal) =>
  new Promise<null>((resolve) => {
    if (signal.aborted) resolve(null);
    signal.addEventListener('abort', () => resolve(null), { once: true });
  });
