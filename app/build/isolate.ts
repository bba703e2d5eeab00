import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import type { Seals } from '../python/seals.ts';
import { chooseWheel } from '../python/wheel.ts';
import { bundleScript } from './bundle.ts';
import type { Script } from './bundle.ts';
import { framePolicy, hashSource, pagePolicy } from './policy.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const FRAME = 'virtual:frame';
const PARTS = 'virtual:parts';
/** Where the worker's script is while developing; not a script's name, as Vite would change it. */
const WORKER = '/@gradus/worker.txt';

/**
 * Bundles a script that runs beside learner code.
 *
 * @throws Error when anything of the problems or the grader has got into it.
 */
export async function bundleIsolated(
  entry: string,
  format: 'iife' | 'es' = 'iife',
): Promise<Script> {
  const script = await bundleScript(entry, format);
  const leaked = script.modules.find((id) => /^(problems|app\/grader|app\/catalog)\//.test(id));
  if (leaked) throw new Error(`${entry} must not contain ${leaked}: learner code could read it.`);
  return script;
}

/**
 * `virtual:frame`, the frame's document as a string; `virtual:parts`, the addresses of the worker's script
 * and of NumPy's wheel, and the sizes and sums of all files that an interpreter needs; and in the page its
 * content security policy, which names the frame's script, and the one inline script of its own.
 */
export function isolate(): Plugin {
  let isBuild = false;
  let bundled: ReturnType<typeof bundle> | undefined;
  return {
    name: 'gradus-isolate',
    configResolved: ({ command }) => {
      isBuild = command === 'build';
    },
    resolveId: (id) => (id === FRAME || id === PARTS ? `\0${id}` : undefined),
    async load(id) {
      if (id !== `\0${FRAME}` && id !== `\0${PARTS}`) return undefined;
      const { frame, worker } = await (bundled ??= bundle());
      const { modules } = id.endsWith(FRAME) ? frame : worker;
      for (const file of modules) this.addWatchFile(resolve(ROOT, file));
      if (id.endsWith(FRAME)) return `export const frameHtml = ${JSON.stringify(frame.html)};`;
      const wheel = chooseWheel(ROOT, process.env.NUMPY);
      const emit = () => this.emitFile({ type: 'asset', name: 'worker.txt', source: worker.code });
      return [
        `export const worker = ${isBuild ? `import.meta.ROLLUP_FILE_URL_${emit()}` : JSON.stringify(WORKER)};`,
        `export const wheel = ${JSON.stringify(wheel)};`,
        `export const seals = ${JSON.stringify(sealParts(wheel, worker.code))};`,
      ].join('\n');
    },
    configureServer({ middlewares }) {
      middlewares.use(WORKER, async (_, response) => {
        const { worker } = await (bundled ??= bundle());
        response.setHeader('Content-Type', 'text/plain').end(worker.code);
      });
    },
    watchChange: () => {
      bundled = undefined;
    },
    async transformIndexHtml(_, { path, originalUrl = path }) {
      const { frame, early } = await (bundled ??= bundle());
      const scripts = [frame.hash, hashSource(early.code)];
      const content = pagePolicy(isBuild ? { scripts } : DEVELOPING);
      const attrs = { 'http-equiv': 'Content-Security-Policy', content };
      const tags: HtmlTagDescriptor[] = [
        { tag: 'meta', attrs, injectTo: 'head-prepend' },
        { tag: 'script', children: early.code, injectTo: 'head' },
      ];
      const [, slug] = /\/problems\/([^/]+)\//.exec(`${originalUrl}/`) ?? [];
      const isProblem = slug !== undefined && existsSync(resolve(ROOT, 'problems', slug));
      // It has a process of its own, which takes a while to come up.
      return isProblem ? [...tags, frameTag(frame.html)] : tags;
    },
  };
}

/** As `python/frame.ts` would make it. */
const frameTag = (srcdoc: string): HtmlTagDescriptor => ({
  tag: 'iframe',
  attrs: {
    title: 'Python',
    hidden: true,
    'data-is-new': true,
    sandbox: 'allow-scripts',
    allow: 'cross-origin-isolated',
    srcdoc,
  },
  injectTo: 'body',
});

/** What the page fetches for an interpreter is known by, so that it notices damage. */
function sealParts(wheel: string, worker: string): Seals {
  const sealBytes = (bytes: Buffer) => ({
    size: bytes.length,
    sum: createHash('sha256').update(bytes).digest('hex'),
  });
  const seal = (file: string) => sealBytes(readFileSync(resolve(ROOT, file)));
  return {
    worker: sealBytes(Buffer.from(worker)),
    wasm: seal('node_modules/pyodide/pyodide.asm.wasm'),
    stdlib: seal('node_modules/pyodide/python_stdlib.zip'),
    wheel: seal(`public/${wheel}`),
    pyodide: seal('node_modules/pyodide/pyodide.mjs'),
    pyodideAsm: seal('node_modules/pyodide/pyodide.asm.mjs'),
    lock: seal('node_modules/pyodide/pyodide-lock.json'),
  };
}

async function bundle() {
  const [{ code, modules }, worker, early] = await Promise.all([
    bundleIsolated('app/python/sandbox.ts'),
    bundleIsolated('app/python/worker.ts'),
    bundleScript('app/early.ts'),
  ]);
  const hash = hashSource(code);
  const policy = `<meta http-equiv="Content-Security-Policy" content="${framePolicy(hash)}">`;
  const html = `<!doctype html><meta charset="utf-8">${policy}<script>${code}</script>`;
  return { frame: { html, hash, modules }, worker, early };
}

/** While developing, Vite's own inline scripts and its socket are allowed on the page; never in the frame. */
const DEVELOPING = { scripts: ["'unsafe-inline'"], connect: 'ws:' };
