import type { RunEvent } from './attempt.ts';
import type { OpenHost } from './host.ts';
import type { Job, Versions } from './protocol.ts';
import { playJob } from './run.ts';
import type { Ending } from './run.ts';
import { createSpares, messageOf } from './spares.ts';
import type { SpareState } from './spares.ts';

/** How Python is: `data-python` on the page is its kind. */
export type PythonState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready' | 'running' | 'restarting'; readonly versions: Versions }
  | { readonly kind: 'broken'; readonly reason: string };

export interface Runner {
  /** Plays every test of a job; waits for Python first if need be. One run at a time. */
  readonly run: (job: Job, tell: (event: RunEvent) => void) => Promise<Ending>;
  /** Ends the run that goes on, at once. */
  readonly stop: () => void;
  /** Starts all over after Python broke. */
  readonly restart: () => void;
}

/**
 * Runs learner code, each run in an interpreter of its own, with a spare always at hand.
 *
 * @param open brings up the place where the interpreters live.
 * @param become is told every change of Python's state.
 */
export function createRunner(open: OpenHost, become: (state: PythonState) => void): Runner {
  let spare: SpareState = { is: 'coming', versions: null, reason: '' };
  let isRunning = false;
  let stopping = new AbortController();
  const announce = () => become(stateOf(spare, isRunning));
  const spares = createSpares(open, (next) => {
    spare = next;
    announce();
  });

  const run: Runner['run'] = async (job, tell) => {
    stopping = new AbortController();
    const stopped = whenAborted(stopping.signal);
    const takeSpare = async () => {
      const taken = await Promise.race([spares.ready(), stopped]);
      if (taken === null) return null;
      isRunning = true;
      spares.replace();
      return taken;
    };
    try {
      return await playJob(job, takeSpare, stopping.signal, tell);
    } catch (error) {
      return { kind: 'broken', reason: messageOf(error) };
    } finally {
      isRunning = false;
      announce();
    }
  };
  return { run, stop: () => stopping.abort(), restart: spares.restart };
}

function stateOf({ is, versions, reason }: SpareState, isRunning: boolean): PythonState {
  if (isRunning && versions) return { kind: 'running', versions };
  if (is === 'broken') return { kind: 'broken', reason };
  if (!versions) return { kind: 'loading' };
  return { kind: is === 'ready' ? 'ready' : 'restarting', versions };
}

const whenAborted = (signal: AbortSignal) =>
  new Promise<null>((resolve) => signal.addEventListener('abort', () => resolve(null)));
