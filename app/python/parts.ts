import wasm from 'pyodide/pyodide.asm.wasm?url';
import pyodideAsm from 'pyodide/pyodide.asm.mjs?url';
import pyodide from 'pyodide/pyodide.mjs?url';
import lock from 'pyodide/pyodide-lock.json?url';
import stdlib from 'pyodide/python_stdlib.zip?url';
import { download } from './download.ts';
import type { Seal } from './download.ts';
import { createMeter } from './progress.ts';
import type { Progress } from './progress.ts';
import type { Parts } from './protocol.ts';
import { watchStall } from './stall.ts';

/** What the files of an interpreter are known by, by the parts that they are. */
export type Seals = Readonly<Record<Exclude<keyof Parts, 'worker'>, Seal>>;

/** How long they are together, in bytes. */
export const totalOf = (seals: Seals) =>
  Object.values(seals).reduce((total, { size }) => total + size, 0);

/** So long may a line be silent: one file may well have to wait while others come. */
const PATIENCE_SECONDS = 30;
const STALLED = `stopped coming: nothing arrived for ${PATIENCE_SECONDS} seconds`;

/**
 * Fetches the bytes of an interpreter.
 *
 * @param wheel the address of NumPy's wheel.
 * @param worker the worker's source text.
 * @param tell is told how far all of it has come, a hundred times at most; last at the end.
 * @throws Error that names the file which could not be had, or when none has come any further for
 *   long, and says what to do; the others are given up then.
 */
export async function fetchParts(
  wheel: string,
  worker: string,
  seals: Seals,
  tell: (progress: Progress) => void,
): Promise<Parts> {
  const stop = new AbortController();
  const count = createMeter(totalOf(seals), tell);
  const watch = watchStall(PATIENCE_SECONDS, () => stop.abort(STALLED));
  const take = (length: number) => {
    // A chunk may still be on its way to us when all is given up.
    if (stop.signal.aborted) return;
    watch.touch();
    count(length);
  };
  const bytes = (url: string, seal: Seal) => download(url, seal, stop.signal, take);
  const decoder = new TextDecoder();
  const text = async (url: string, seal: Seal) => decoder.decode(await bytes(url, seal));
  try {
    const [wasmBytes, stdlibBytes, wheelBytes, pyodideText, asmText, lockText] = await Promise.all([
      bytes(wasm, seals.wasm),
      bytes(stdlib, seals.stdlib),
      bytes(wheel, seals.wheel),
      text(pyodide, seals.pyodide),
      text(pyodideAsm, seals.pyodideAsm),
      text(lock, seals.lock),
    ]);
    return {
      wasm: wasmBytes,
      stdlib: stdlibBytes,
      wheel: wheelBytes,
      pyodide: pyodideText,
      pyodideAsm: asmText,
      lock: lockText,
      worker,
    };
  } catch (error) {
    stop.abort();
    throw error;
  } finally {
    watch.stop();
  }
}
