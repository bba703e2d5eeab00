import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { build } from 'vite';
import type { Plugin } from 'vite';
import type { Seals } from '../python/parts.ts';
import { chooseWheel } from '../python/wheel.ts';
import { framePolicy, pagePolicy } from './policy.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const ID = 'virtual:isolated';

/** A script of its own, for a realm that must not know the answers. */
export interface IsolatedScript {
  readonly code: string;
  /** The files in it, from the project's root. */
  readonly modules: readonly string[];
}

/**
 * Bundles a script that runs beside learner code.
 *
 * @throws Error when anything of the problems or the grader has got into it.
 */
export async function bundleIsolated(
  entry: string,
  format: 'iife' | 'es' = 'iife',
): Promise<IsolatedScript> {
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'silent',
    // Of a library, Vite would leave it open.
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { alias: { '#problem': resolve(ROOT, 'app/problem/index.ts') } },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: resolve(ROOT, entry), formats: [format], name: 'isolated' },
      rolldownOptions: { external: /^node:/ },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error(`${entry} was not bundled.`);
  const [chunk] = output.output;
  const modules = chunk.moduleIds.map((id) =>
    relative(ROOT, id.replace(/\?.*$/, '')).replaceAll('\\', '/'),
  );
  const leaked = modules.find((id) => /^(problems|app\/grader|app\/catalog)\//.test(id));
  if (leaked) throw new Error(`${entry} must not contain ${leaked}: learner code could read it.`);
  return { code: chunk.code, modules };
}

/**
 * `virtual:isolated`: the frame's document and the worker's source, as strings, the address of NumPy's
 * wheel, and the sizes and sums of the files they need; and the page's content security policy, which names
 * the frame's script.
 */
export function isolate(): Plugin {
  let isBuild = false;
  let bundled: ReturnType<typeof bundle> | undefined;
  return {
    name: 'gradus-isolate',
    configResolved: ({ command }) => {
      isBuild = command === 'build';
    },
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    async load(id) {
      if (id !== `\0${ID}`) return undefined;
      const { frame, worker } = await (bundled ??= bundle());
      for (const file of [...frame.modules, ...worker.modules])
        this.addWatchFile(resolve(ROOT, file));
      const wheel = chooseWheel(ROOT, process.env.NUMPY);
      return [
        `export const frameHtml = ${JSON.stringify(frame.html)};`,
        `export const workerSource = ${JSON.stringify(worker.code)};`,
        `export const wheel = ${JSON.stringify(wheel)};`,
        `export const seals = ${JSON.stringify(sealParts(wheel))};`,
      ].join('\n');
    },
    watchChange: () => {
      bundled = undefined;
    },
    async transformIndexHtml() {
      const { frame } = await (bundled ??= bundle());
      const content = pagePolicy(isBuild ? { script: frame.hash } : DEVELOPING);
      const attrs = { 'http-equiv': 'Content-Security-Policy', content };
      return [{ tag: 'meta', attrs, injectTo: 'head-prepend' }];
    },
  };
}

/** What the page fetches for an interpreter is known by, so that it notices damage. */
function sealParts(wheel: string): Seals {
  const seal = (file: string) => {
    const bytes = readFileSync(resolve(ROOT, file));
    return { size: bytes.length, sum: createHash('sha256').update(bytes).digest('hex') };
  };
  return {
    wasm: seal('node_modules/pyodide/pyodide.asm.wasm'),
    stdlib: seal('node_modules/pyodide/python_stdlib.zip'),
    wheel: seal(`public/${wheel}`),
    pyodide: seal('node_modules/pyodide/pyodide.mjs'),
    pyodideAsm: seal('node_modules/pyodide/pyodide.asm.mjs'),
    lock: seal('node_modules/pyodide/pyodide-lock.json'),
  };
}

async function bundle() {
  const [sandbox, worker] = await Promise.all([
    bundleIsolated('app/python/sandbox.ts'),
    bundleIsolated('app/python/worker.ts'),
  ]);
  const code = sandbox.code.trim();
  const hash = `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
  const policy = `<meta http-equiv="Content-Security-Policy" content="${framePolicy(hash)}">`;
  const html = `<!doctype html><meta charset="utf-8">${policy}<script>${code}</script>`;
  return { frame: { html, hash, modules: sandbox.modules }, worker };
}

/** While developing, Vite's own inline scripts and its socket are allowed on the page; never in the frame. */
const DEVELOPING = { script: "'unsafe-inline'", connect: 'ws:' };
