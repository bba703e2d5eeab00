import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { Confinement } from '../python/processes.ts';
import { chooseWheel } from '../python/wheel.ts';
import { bundleIsolated } from './isolate.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const ID = 'virtual:confined';

/** `virtual:confined`: what the command line's confined processes are made of. */
export function confine(): Plugin {
  return {
    name: 'gradus-confine',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load: async (id) =>
      id === `\0${ID}` ? `export default ${JSON.stringify(await bundle())};` : undefined,
  };
}

async function bundle(): Promise<Confinement> {
  const code = async (name: string) => (await bundleIsolated(`app/python/${name}.ts`, 'es')).code;
  const [confined, realm, worker] = await Promise.all([
    code('confined'),
    code('realm'),
    code('worker'),
  ]);
  const pyodide = (name: string) => resolve(ROOT, 'node_modules/pyodide', name);
  return {
    confined,
    realm,
    worker,
    files: {
      wasm: pyodide('pyodide.asm.wasm'),
      stdlib: pyodide('python_stdlib.zip'),
      wheel: resolve(ROOT, 'public', chooseWheel(ROOT, process.env['NUMPY'])),
      pyodide: pyodide('pyodide.mjs'),
      pyodideAsm: pyodide('pyodide.asm.mjs'),
      lock: pyodide('pyodide-lock.json'),
    },
  };
}
