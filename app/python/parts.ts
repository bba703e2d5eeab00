import wasm from 'pyodide/pyodide.asm.wasm?url';
import pyodideAsm from 'pyodide/pyodide.asm.mjs?url';
import pyodide from 'pyodide/pyodide.mjs?url';
import lock from 'pyodide/pyodide-lock.json?url';
import stdlib from 'pyodide/python_stdlib.zip?url';
import type { Parts } from './protocol.ts';

/**
 * Fetches the bytes of an interpreter.
 *
 * @param wheel the address of NumPy's wheel.
 * @param worker the worker's source text.
 * @throws Error that names the file which could not be had.
 */
export async function fetchParts(wheel: string, worker: string): Promise<Parts> {
  const bytes = async (url: string) => (await get(url)).arrayBuffer();
  const text = async (url: string) => (await get(url)).text();
  const [wasmBytes, stdlibBytes, wheelBytes, pyodideText, asmText, lockText] = await Promise.all([
    bytes(wasm),
    bytes(stdlib),
    bytes(wheel),
    text(pyodide),
    text(pyodideAsm),
    text(lock),
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

async function get(url: string): Promise<Response> {
  const name = url.split('/').at(-1) ?? url;
  const response = await fetch(url).catch(() => {
    throw new Error(`${name} could not be fetched: check the connection.`);
  });
  if (!response.ok)
    throw new Error(`${name} could not be fetched: the server answered ${response.status}.`);
  return response;
}
