import { whenAborted } from './aborted.ts';
import type { OpenHost } from './host.ts';
import type { Versions } from './protocol.ts';
import type { Ending, TakeSpare } from './run.ts';
import { createSpares } from './spares.ts';
import type { AddInterpreter, SpareState } from './spares.ts';

/** How Python is: `data-python` on the page is its kind. */
export type PythonState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready' | 'running'; readonly versions: Versions }
  /** `isLost`: the browser ended the process that Python ran in. */
  | { readonly kind: 'restarting'; readonly versions: Versions; readonly isLost: boolean }
  | { readonly kind: 'broken'; readonly reason: string };

export interface Runner {
  /**
   * Has someone play with interpreters, as `playJob` does. One run at a time.
   *
   * @param play is given what takes an interpreter, which waits for Python if need be.
   * @param stopped ends that wait when it is aborted.
   */
  readonly run: (
    play: (take: TakeSpare) => Promise<Ending>,
    stopped: AbortSignal,
  ) => Promise<Ending>;
  /** Starts an interpreter beside those of the runs, for an `Explorer`. */
  readonly add: AddInterpreter;
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

  const run: Runner['run'] = async (play, stopped) => {
    const aborted = whenAborted(stopped);
    let isUsed = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const replaceUsed = () => {
      clearTimeout(timer);
      if (isUsed) spares.replace();
      isUsed = false;
    };
    const ending = await play(async () => {
      replaceUsed();
      const taken = await Promise.race([spares.ready(), aborted]);
      if (taken === null) return null;
      isRunning = isUsed = true;
      announce();
      timer = setTimeout(replaceUsed, BRIEF_MS);
      return taken;
    });
    isRunning = false;
    replaceUsed();
    announce();
    spares.coolDown();
    return ending;
  };
  return { run, add: spares.add, restart: spares.restart };
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
