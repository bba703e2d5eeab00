import wasm from 'pyodide/pyodide.asm.wasm?url';
import pyodideAsm from 'pyodide/pyodide.asm.mjs?url';
import pyodide from 'pyodide/pyodide.mjs?url';
import lock from 'pyodide/pyodide-lock.json?url';
import stdlib from 'pyodide/python_stdlib.zip?url';
import { download } from './download.ts';
import { createMeter } from './progress.ts';
import type { Progress } from './progress.ts';
import type { Parts } from './protocol.ts';

/** How long the files of an interpreter are, in bytes, by the parts that they are. */
export type Sizes = Readonly<Record<Exclude<keyof Parts, 'worker'>, number>>;

/** How long they are together. */
export const totalOf = (sizes: Sizes) =>
  Object.values(sizes).reduce((total, size) => total + size, 0);

/**
 * Fetches the bytes of an interpreter.
 *
 * @param wheel the address of NumPy's wheel.
 * @param worker the worker's source text.
 * @param tell is told how far all of it has come, a hundred times at most; last at the end.
 * @throws Error that names the file which could not be had, and says what to do; the others are
 *   given up then.
 */
export async function fetchParts(
  wheel: string,
  worker: string,
  sizes: Sizes,
  tell: (progress: Progress) => void,
): Promise<Parts> {
  const stop = new AbortController();
  const count = createMeter(totalOf(sizes), tell);
  const take = (length: number) => {
    // A chunk may still be on its way to us when all is given up.
    if (!stop.signal.aborted) count(length);
  };
  const bytes = (url: string, size: number) => download(url, size, stop.signal, take);
  const decoder = new TextDecoder();
  const text = async (url: string, size: number) => decoder.decode(await bytes(url, size));
  try {
    const [wasmBytes, stdlibBytes, wheelBytes, pyodideText, asmText, lockText] = await Promise.all([
      bytes(wasm, sizes.wasm),
      bytes(stdlib, sizes.stdlib),
      bytes(wheel, sizes.wheel),
      text(pyodide, sizes.pyodide),
      text(pyodideAsm, sizes.pyodideAsm),
      text(lock, sizes.lock),
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
  }
}
