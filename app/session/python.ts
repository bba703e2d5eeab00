import { create } from 'zustand';
import type { PythonState, Runner } from '../python/runner.ts';
import { useConnection } from './connection.ts';
import { markEnd, markStart } from './timing.ts';
import { OUTDATED, isOutdated } from './version.ts';

/** How Python is; its runner, once started, is `runner()`. */
export const usePython = create<PythonState>(() => ({ kind: 'loading' }));

/** Null when what brings Python up could not be had. */
let started: Promise<Runner | null> | undefined;
let siteRoot = '';

/**
 * Brings Python up, as soon as the page opens and never on the first run; and again, should it be
 * broken, when the connection comes back.
 */
export function startPython(root: string): void {
  markStart('python');
  siteRoot = root;
  started = boot();
  useConnection.subscribe((now, before) => {
    const isBack = now.isOnline && !before.isOnline;
    if (isBack && usePython.getState().kind === 'broken') restartPython();
  });
  void whenReady().then(() => markEnd('python'));
}

async function boot(): Promise<Runner | null> {
  try {
    const { bootPython } = await import('./boot.ts');
    return bootPython(siteRoot, (state) => usePython.setState(state, true));
  } catch {
    const reason = (await isOutdated()) ? OUTDATED : MISSING;
    usePython.setState({ kind: 'broken', reason }, true);
    return null;
  }
}

const MISSING = 'Python could not be fetched. Check the connection and try again.';

/** The runner. @throws Error with a sentence for the learner when there is none. */
export async function runner(): Promise<Runner> {
  const running = await started;
  if (!running) throw new Error(MISSING);
  return running;
}

/** Begins anew, with fresh bytes: those at hand may be what broke it. */
export async function restartPython(): Promise<void> {
  const running = await started;
  if (running) running.restart();
  else started = boot();
}

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
