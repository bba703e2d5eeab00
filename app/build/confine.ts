import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { Confinement } from '../python/confinement.ts';
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
  const files = {
    wasm: pyodide('pyodide.asm.wasm'),
    stdlib: pyodide('python_stdlib.zip'),
    wheel: resolve(ROOT, 'public', chooseWheel(ROOT, process.env['NUMPY'])),
    pyodide: pyodide('pyodide.mjs'),
    pyodideAsm: pyodide('pyodide.asm.mjs'),
    lock: pyodide('pyodide-lock.json'),
  };
  const folder = resolve(ROOT, 'node_modules/.cache/gradus');
  const key = hash(
    process.version,
    confined,
    realm,
    worker,
    ...Object.values(files).map(readBytes),
  );
  return { confined, realm, worker, files, snapshots: { folder, key } };
}

const readBytes = (file: string) => readFileSync(file);

/** Of all that has a part in an interpreter, so that a snapshot of another one is never used. */
function hash(...inputs: readonly (string | Uint8Array)[]): string {
  const sums = inputs.map((input) => createHash('sha256').update(input).digest('hex'));
  return createHash('sha256').update(sums.join()).digest('hex').slice(0, 32);
}
