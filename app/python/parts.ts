import wasm from 'pyodide/pyodide.asm.wasm?url';
import pyodideAsm from 'pyodide/pyodide.asm.mjs?url';
import pyodide from 'pyodide/pyodide.mjs?url';
import lock from 'pyodide/pyodide-lock.json?url';
import stdlib from 'pyodide/python_stdlib.zip?url';
import type { Parts } from './protocol.ts';

/** How long the files of an interpreter are, by the parts that they are. */
export type Sizes = Readonly<Record<Exclude<keyof Parts, 'worker'>, number>>;

/**
 * Fetches the bytes of an interpreter.
 *
 * @param wheel the address of NumPy's wheel.
 * @param worker the worker's source text.
 * @param sizes in bytes; a file of another size was damaged on its way.
 * @throws Error that names the file which could not be had, and says what to do.
 */
export async function fetchParts(wheel: string, worker: string, sizes: Sizes): Promise<Parts> {
  const decoder = new TextDecoder();
  const text = async (url: string, size: number) => decoder.decode(await fetchBytes(url, size));
  const [wasmBytes, stdlibBytes, wheelBytes, pyodideText, asmText, lockText] = await Promise.all([
    fetchBytes(wasm, sizes.wasm),
    fetchBytes(stdlib, sizes.stdlib),
    fetchBytes(wheel, sizes.wheel),
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
}

async function fetchBytes(url: string, size: number): Promise<ArrayBuffer> {
  const name = url.split('/').at(-1) ?? url;
  const again = 'Check the connection and try again.';
  const response = await fetch(url).catch(() => {
    throw new Error(`${name} could not be fetched. ${again}`);
  });
  if (!response.ok)
    throw new Error(
      `${name} could not be fetched: the server answered ${response.status}. ${again}`,
    );
  const bytes = await response.arrayBuffer().catch(() => {
    throw new Error(`${name} did not arrive whole. ${again}`);
  });
  if (bytes.byteLength !== size)
    throw new Error(
      `${name} arrived damaged: ${bytes.byteLength} bytes instead of ${size}. ${again}`,
    );
  return bytes;
}
