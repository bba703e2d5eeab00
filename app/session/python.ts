import { create } from 'zustand';
import type { PythonState, Runner } from '../python/runner.ts';
import { bootPython } from './boot.ts';
import { useConnection } from './connection.ts';
import { whenFilled } from './snapshot.ts';
import { markEnd, markStart } from './timing.ts';

/** How Python is; its runner, once started, is `runner()`. */
export const usePython = create<PythonState>(() => ({ kind: 'loading' }));

let started: Runner | undefined;
let fetched: Promise<void> | undefined;

/**
 * Brings Python up, as soon as the page opens and never on the first run; and again, should it be
 * broken, when the connection comes back.
 */
export function startPython(root: string): void {
  markStart('python');
  started = bootPython(root, (state) => usePython.setState(state, true));
  useConnection.subscribe((now, before) => {
    const isBack = now.isOnline && !before.isOnline;
    if (isBack && usePython.getState().kind === 'broken') restartPython();
  });
  const ready = whenReady();
  void ready.then(() => markEnd('python'));
  fetched = ready.then(whenFilled);
}

/** The runner. @throws Error before `startPython`. */
export function runner(): Runner {
  if (!started) throw new Error('Python has not been started.');
  return started;
}

/** Waits until the line is free: Python is ready for the first time, and nothing more is fetched for it. */
export const whenFetched = () => fetched;

/** Begins anew, with fresh bytes: those at hand may be what broke it. */
export const restartPython = () => runner().restart();

/** Waits until a run can start at once: from the next change of state on which it can. */
export function whenReady(): Promise<void> {
  return new Promise((resolve) => {
    const unsubscribe = usePython.subscribe(({ kind }) => {
      if (kind !== 'ready') return;
      unsubscribe();
      resolve();
    });
  });
}
