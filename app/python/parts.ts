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
import { totalOf } from './seals.ts';
import type { Seals } from './seals.ts';
import { watchStall } from './stall.ts';
import { keep, recall } from './stock.ts';

/** So long may a line be silent: one file may well have to wait while others come. */
const PATIENCE_SECONDS = 30;
const STALLED = `stopped coming: nothing arrived for ${PATIENCE_SECONDS} seconds`;

/**
 * Fetches the bytes of an interpreter, as far as no earlier visit has kept them, and keeps them.
 *
 * @param own the addresses of our worker's script and of NumPy's wheel.
 * @param tell is told how far all of it has come, a hundred times at most; last at the end.
 * @throws Error that names the file which could not be had, or when none has come any further for
 *   long, and says what to do; the others are given up then.
 */
export async function fetchParts(
  own: Pick<Record<keyof Parts, string>, 'worker' | 'wheel'>,
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
  const have = async (url: string, seal: Seal) => {
    const kept = await recall(seal.sum, seal.size);
    if (kept) {
      take(seal.size);
      return kept;
    }
    const bytes = new Blob([await download(url, seal, stop.signal, take)]);
    void keep(seal.sum, bytes);
    return bytes;
  };
  const urls = { wasm, stdlib, pyodide, pyodideAsm, lock, ...own };
  const names = Object.keys(urls) as (keyof Parts)[];
  try {
    const parts = await Promise.all(
      names.map(async (name) => [name, await have(urls[name], seals[name])] as const),
    );
    return Object.fromEntries(parts) as Record<keyof Parts, Blob>;
  } catch (error) {
    stop.abort();
    throw error;
  } finally {
    watch.stop();
  }
}
