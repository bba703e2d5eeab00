import { dirname, relative } from 'node:path/posix';
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

/** What the first script imports at once: what the page is drawn with, and where the snapshot is. */
const IMPORTED = /\/app\/page\.tsx$|virtual:shipped$/;

/** Has a page fetch what its first script imports, and how it looks, beside that script and not after it. */
export function preload(): Plugin {
  return {
    name: 'gradus-preload',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      handler(_, { path, bundle = {}, chunk }) {
        const imported = Object.values(bundle).filter(isImported);
        const chunks = imported
          .flatMap((one) => gather(bundle, one))
          .filter(
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

const isImported = (file: Rolldown.OutputAsset | Rolldown.OutputChunk) =>
  file.type === 'chunk' && IMPORTED.test(file.facadeModuleId ?? '');

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
