import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Connect, Plugin } from 'vite';
import { CACHING } from './hosting/rules.ts';
import { fillPage, fillRoot } from './fill.ts';
import { loadRenderer } from './prerender.ts';
import type { Renderer } from './prerender.ts';
import { renderStatement } from './statement.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** Built as the page of a problem that does not exist, which says so. */
const MISSING = 'problems/missing/index.html';
/** The catalogue's address, and what its file is called. */
const CATALOGUE = /^\/(index\.html)?([?#]|$)/;

/**
 * A real page for every problem, `problems/SLUG/index.html`, made from `index.html`, which holds the
 * statement and which a static host can serve under a sub-path as well; the catalogue in `index.html`
 * itself; and `404.html`, which most hosts look for.
 */
export function pages(): Plugin {
  const files = [...listSlugs().map((slug) => `problems/${slug}/index.html`), MISSING];
  // Made for each page while developing, as any of the app's files may have changed.
  let built: Promise<Renderer> | undefined;
  const isMade = (path: string) => files.some((file) => path.endsWith(`/${file}`));
  return {
    name: 'gradus-pages',
    enforce: 'post',
    config: (_, { command }) => {
      if (command !== 'build') return undefined;
      const input = [...files, 'index.html'].map((file) => resolve(ROOT, file));
      return { build: { rolldownOptions: { input } } };
    },
    resolveId: (id) => (isMade(id) ? id : undefined),
    load: (id) => (isMade(id) ? readFileSync(resolve(ROOT, 'index.html'), 'utf8') : undefined),
    async transformIndexHtml(html, { path, originalUrl = path, bundle }) {
      const slug = listSlugs().find((one) => `${originalUrl}/`.includes(`/problems/${one}/`));
      if (!slug && !CATALOGUE.test(originalUrl)) return html;
      const { renderPage, renderCatalogue } = await (bundle
        ? (built ??= loadRenderer())
        : loadRenderer());
      if (!slug) return fillRoot(html, (notice) => renderCatalogue('./', notice));
      const text = readFileSync(resolve(ROOT, 'problems', slug, 'statement.md'), 'utf8');
      const render = (notice: string) => renderPage(slug, '../../', notice);
      return fillPage(html, { ...renderStatement(text), render });
    },
    generateBundle(_, bundle) {
      const page = bundle[MISSING];
      if (page) page.fileName = '404.html';
    },
    configurePreviewServer({ config, middlewares }) {
      middlewares.use(answerMissing(resolve(ROOT, config.build.outDir)));
    },
  };
}

/** As they are now: an author may add a folder while the site is served. */
const listSlugs = () =>
  readdirSync(resolve(ROOT, 'problems'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** Asked for again, wherever it is sent: what is missing today may be there tomorrow. */
const HTML = { 'Content-Type': 'text/html', 'Cache-Control': CACHING.others };

/** What static hosts do: a folder without its slash is redirected, what is not there is 404. */
function answerMissing(dist: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(dist, pathname);
    const isFolder = existsSync(join(file, 'index.html'));
    if (isFolder && !pathname.endsWith('/'))
      response.writeHead(301, { Location: `${pathname}/` }).end();
    else if (isFolder || existsSync(file) || !existsSync(join(dist, '404.html'))) next();
    else response.writeHead(404, HTML).end(readFileSync(join(dist, '404.html')));
  };
}
