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
    async load(id) {
      if (id !== `\0${ID}`) return undefined;
      const { confinement } = await bundleConfined();
      return `export default ${JSON.stringify(confinement)};`;
    },
  };
}

/** Bundles the scripts of confined processes; `modules` are their files, from the project's root. */
export async function bundleConfined(): Promise<{
  readonly confinement: Confinement;
  readonly modules: readonly string[];
}> {
  const scripts = await Promise.all(
    ['confined', 'realm', 'worker'].map((name) => bundleIsolated(`app/python/${name}.ts`, 'es')),
  );
  const [confined = '', realm = '', worker = ''] = scripts.map(({ code }) => code);
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
  const confinement = { confined, realm, worker, files, snapshots: { folder, key } };
  return { confinement, modules: scripts.flatMap(({ modules }) => modules) };
}

const readBytes = (file: string) => readFileSync(file);

/** Of all that has a part in an interpreter, so that a snapshot of another one is never used. */
function hash(...inputs: readonly (string | Uint8Array)[]): string {
  const sums = inputs.map((input) => createHash('sha256').update(input).digest('hex'));
  return createHash('sha256').update(sums.join()).digest('hex').slice(0, 32);
}
