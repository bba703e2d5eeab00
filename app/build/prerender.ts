import { resolve } from 'node:path';
import { createServer } from 'vite';
import { statements } from './statement.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Renders a problem's page without any script; see `app/static.tsx`. */
type RenderPage = (slug: string, root: string, notice: string) => string;

/**
 * The app's own components, in Node and as they are at this moment. Their style classes have the names
 * that they have in the built site, which are made of nothing but a style module's text.
 */
export async function loadRenderer(): Promise<RenderPage> {
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
    const { renderPage } = await server.ssrLoadModule('/app/static.tsx');
    return renderPage as RenderPage;
  } finally {
    await server.close();
  }
}
