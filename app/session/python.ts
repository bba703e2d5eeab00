import { frameHtml, seals, wheel, workerSource } from 'virtual:isolated';
import { create } from 'zustand';
import { openFrame } from '../python/frame.ts';
import { fetchParts } from '../python/parts.ts';
import type { Parts } from '../python/protocol.ts';
import { createRunner } from '../python/runner.ts';
import type { PythonState, Runner } from '../python/runner.ts';
import { createShelf } from '../python/shelf.ts';
import { useConnection } from './connection.ts';
import { showFetching, showStarting } from './loading.ts';
import { markEnd, markSnapshot, markStart } from './timing.ts';
import { OUTDATED, isOutdated } from './version.ts';

/** How Python is; its runner, once started, is `runner()`. */
export const usePython = create<PythonState>(() => ({ kind: 'loading' }));

let started: Runner | undefined;
let parts: Promise<Parts> | undefined;
const shelf = createShelf();

/**
 * Brings Python up, as soon as the page opens and never on the first run; and again, should it be
 * broken, when the connection comes back.
 */
export function startPython(root: string): void {
  markStart('python');
  started = createRunner(
    async (gone) => {
      parts ??= fetchAll(root);
      const fetched = await parts;
      showStarting();
      return openFrame(frameHtml, fetched, shelf, gone);
    },
    (state) => usePython.setState(state, true),
  );
  useConnection.subscribe((now, before) => {
    const isBack = now.isOnline && !before.isOnline;
    if (isBack && usePython.getState().kind === 'broken') restartPython();
  });
  void whenReady().then(() => markEnd('python'));
  void whenReady().then(fetchSnapshot);
}

async function fetchAll(root: string): Promise<Parts> {
  try {
    return await fetchParts(root + wheel, workerSource, seals, ({ bytes }) => showFetching(bytes));
  } catch (error) {
    throw (await isOutdated()) ? new Error(OUTDATED) : error;
  }
}

/** The runner. @throws Error before `startPython`. */
export function runner(): Runner {
  if (!started) throw new Error('Python has not been started.');
  return started;
}

/** Begins anew, with fresh bytes: those at hand may be what broke it. */
export function restartPython(): void {
  parts = undefined;
  shelf.clear();
  showFetching(0);
  runner().restart();
  void whenReady().then(fetchSnapshot);
}

/** What every interpreter but the first starts from; without it, they only take longer to start. */
async function fetchSnapshot(): Promise<void> {
  const { default: shipped } = await import('virtual:shipped').catch(() => ({ default: null }));
  if (shipped && (await shelf.fill(shipped))) markSnapshot();
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
