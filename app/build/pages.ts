import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { renderStatement } from './statement.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/**
 * A real page for every problem, `problems/SLUG/index.html`, made from `index.html`: any static
 * host can serve it, under a sub-path as well.
 */
export function pages(): Plugin {
  const slugs = readdirSync(resolve(ROOT, 'problems'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const slugOf = (path: string) =>
    slugs.find((slug) => path.endsWith(`/problems/${slug}/index.html`));
  return {
    name: 'gradus-pages',
    config: (_, { command }) => {
      if (command !== 'build') return undefined;
      const files = [...slugs.map((slug) => `problems/${slug}/index.html`), 'index.html'];
      return { build: { rolldownOptions: { input: files.map((file) => resolve(ROOT, file)) } } };
    },
    resolveId: (id) => (slugOf(id) ? id : undefined),
    load: (id) => (slugOf(id) ? readFileSync(resolve(ROOT, 'index.html'), 'utf8') : undefined),
    transformIndexHtml(html, { path }) {
      const slug = slugOf(path);
      if (!slug) return html;
      const text = readFileSync(resolve(ROOT, 'problems', slug, 'statement.md'), 'utf8');
      return html.replace(
        /<title>.*<\/title>/,
        `<title>${renderStatement(text).title} · Gradus</title>`,
      );
    },
  };
}
