import type { Plugin } from 'vite';
import { itemsOf, markdown } from './markdown.ts';

/** Imports a problem's `hints.md` as the hints in their order, each as HTML. */
export function hints(): Plugin {
  return {
    name: 'gradus-hints',
    transform(text, id) {
      if (!id.endsWith('/hints.md')) return undefined;
      return { code: `export default ${JSON.stringify(renderHints(text))};`, map: null };
    },
  };
}

/**
 * The hints of a problem: the items of a numbered list in Markdown, each as HTML.
 *
 * @throws Error that says what cannot be shown.
 */
export function renderHints(text: string): readonly string[] {
  return itemsOf(markdown.parse(text, {})).map(([, ...inside]) =>
    markdown.renderer.render(inside, markdown.options, {}).trim(),
  );
}
