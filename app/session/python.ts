import { frameHtml, workerSource } from 'virtual:isolated';
import { create } from 'zustand';
import { openFrame } from '../python/frame.ts';
import { fetchParts } from '../python/parts.ts';
import type { Parts } from '../python/protocol.ts';
import { createRunner } from '../python/runner.ts';
import type { PythonState, Runner } from '../python/runner.ts';
import { WHEEL } from '../python/wheel.ts';
import { markEnd, markStart } from './timing.ts';

/** How Python is; its runner, once started, is `runner()`. */
export const usePython = create<PythonState>(() => ({ kind: 'loading' }));

let started: Runner | undefined;
let isFirstStart = true;
let isStopping = false;

/** Brings Python up, as soon as the page opens and never on the first run. */
export function startPython(root: string): void {
  let parts: Promise<Parts> | undefined;
  markStart('python');
  started = createRunner(async (gone) => {
    parts ??= fetchParts(root + WHEEL, workerSource);
    const fetched = await parts.catch((error: unknown) => {
      parts = undefined;
      throw error;
    });
    return openFrame(frameHtml, fetched, gone);
  }, become);
}

/** The runner. @throws Error before `startPython`. */
export function runner(): Runner {
  if (!started) throw new Error('Python has not been started.');
  return started;
}

export const restartPython = () => runner().restart();

/** Ends the run that goes on; the span ends when the next one can start. */
export function stopPython(): void {
  isStopping = true;
  markStart('stop');
  runner().stop();
}

function become(state: PythonState): void {
  usePython.setState(state, true);
  if (state.kind !== 'ready') return;
  if (isFirstStart) markEnd('python');
  if (isStopping) markEnd('stop');
  isFirstStart = isStopping = false;
}
