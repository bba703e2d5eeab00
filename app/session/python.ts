import { frameHtml, seals, wheel, workerSource } from 'virtual:isolated';
import { create } from 'zustand';
import { openFrame } from '../python/frame.ts';
import { fetchParts, totalOf } from '../python/parts.ts';
import type { Progress } from '../python/progress.ts';
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
/** Until it is here, or not worth waiting for any longer. */
let snapshot: Promise<void> | undefined;
/** Until all of it is here. */
let filled: Promise<void> | undefined;
const shelf = createShelf();
/** So much sooner is an interpreter ready that starts from the snapshot. */
const SAVED_MS = 2_500;

/**
 * Brings Python up, as soon as the page opens and never on the first run; and again, should it be
 * broken, when the connection comes back.
 */
export function startPython(root: string): void {
  markStart('python');
  started = createRunner(
    async (gone) => {
      const fetched = await (parts ??= fetchAll(root));
      showStarting();
      const [host] = await Promise.all([openFrame(frameHtml, fetched, shelf, gone), snapshot]);
      return host;
    },
    (state) => usePython.setState(state, true),
  );
  useConnection.subscribe((now, before) => {
    const isBack = now.isOnline && !before.isOnline;
    if (isBack && usePython.getState().kind === 'broken') restartPython();
  });
  void whenReady().then(() => markEnd('python'));
}

async function fetchAll(root: string): Promise<Parts> {
  const start = performance.now();
  try {
    const tell = ({ bytes }: Progress) => showFetching(bytes);
    const fetched = await fetchParts(root + wheel, workerSource, seals, tell);
    snapshot = waitForSnapshot(totalOf(seals) / (performance.now() - start));
    return fetched;
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
}

/**
 * Fetches what interpreters start from: all of them where the line is fast or the browser has kept it, and
 * all but the first where waiting for it would take longer than it saves.
 *
 * @param speed of the line, in bytes a millisecond.
 */
async function waitForSnapshot(speed: number): Promise<void> {
  const { default: shipped } = await import('virtual:shipped').catch(() => ({ default: null }));
  if (!shipped) return;
  filled = shelf.fill(shipped).then((isFilled) => {
    if (isFilled) markSnapshot();
  });
  if (shipped.packed / speed < SAVED_MS) await Promise.race([filled, pause(SAVED_MS)]);
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

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

/** Waits until the line is free: Python is ready, and nothing more is fetched for it. */
export async function whenFetched(): Promise<void> {
  await whenReady();
  await snapshot;
  await filled;
}
