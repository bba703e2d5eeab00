import { relative, resolve } from 'node:path';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');

/** A script of its own, apart from the page's. */
export interface Script {
  readonly code: string;
  /** The files in it, from the project's root. */
  readonly modules: readonly string[];
}

/** Bundles a script from its entry. */
export async function bundleScript(entry: string, format: 'iife' | 'es' = 'iife'): Promise<Script> {
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
      lib: { entry: resolve(ROOT, entry), formats: [format], name: 'script' },
      rolldownOptions: { external: /^node:/ },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error(`${entry} was not bundled.`);
  const [chunk] = output.output;
  const modules = chunk.moduleIds.map((id) =>
    relative(ROOT, id.replace(/\?.*$/, '')).replaceAll('\\', '/'),
  );
  return { code: chunk.code.trim(), modules };
}
