import { resolve } from 'node:path';
import { createServer } from 'vite';
import { statements } from './statement.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Renders pages without any script; see `app/static.tsx`. */
export interface Renderer {
  readonly renderPage: (slug: string, root: string, notice: string) => string;
  readonly renderCatalogue: (root: string, notice: string) => string;
}

/**
 * The app's own components, in Node and as they are at this moment. Their style classes have the names
 * that they have in the built site, which are made of nothing but a style module's text.
 */
export async function loadRenderer(): Promise<Renderer> {
  const server = await createServer({
    configFile: false,
    root: ROOT,
    logLevel: 'silent',
    appType: 'custom',
    plugins: [statements()],
    resolve: { alias: { '#problem': resolve(ROOT, 'app/problem/index.ts') } },
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false, watch: null },
  });
  try {
    return (await server.ssrLoadModule('/app/static.tsx')) as Renderer;
  } finally {
    await server.close();
  }
}
