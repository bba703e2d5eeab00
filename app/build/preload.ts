import { dirname, relative } from 'node:path/posix';
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

/** What the first script imports at once, to draw the page. */
const ENTRY = '/app/page.tsx';

/** Has a page fetch what it is drawn with, and how it looks, beside its first script and not after it. */
export function preload(): Plugin {
  return {
    name: 'gradus-preload',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      handler(_, { path, bundle = {}, chunk }) {
        const chunks = gather(bundle, Object.values(bundle).find(isDrawing)).filter(
          ({ fileName }) => fileName !== chunk?.fileName && !chunk?.imports.includes(fileName),
        );
        const hrefOf = (file: string) => relative(dirname(path), `/${file}`);
        const scripts = chunks.map(({ fileName }) =>
          link({ rel: 'modulepreload', href: hrefOf(fileName) }),
        );
        const styles = chunks
          .flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])])
          .map((file) => link({ rel: 'stylesheet', href: hrefOf(file) }));
        return [...styles, ...scripts];
      },
    },
  };
}

const isDrawing = (file: Rolldown.OutputAsset | Rolldown.OutputChunk) =>
  file.type === 'chunk' && file.facadeModuleId?.endsWith(ENTRY) === true;

/** A chunk with all that it cannot do without. */
function gather(
  bundle: Rolldown.OutputBundle,
  chunk: Rolldown.OutputAsset | Rolldown.OutputChunk | undefined,
): readonly Rolldown.OutputChunk[] {
  if (chunk?.type !== 'chunk') return [];
  return [...new Set([chunk, ...chunk.imports.flatMap((name) => gather(bundle, bundle[name]))])];
}

const link = (attrs: Record<string, string>): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { ...attrs, crossorigin: true },
  injectTo: 'head',
});
