import Markdown from 'markdown-it';
import type { MarkdownIt, Token } from 'markdown-it';
import { code } from './code.ts';
import { formulas } from './formulas.ts';
import { links } from './links.ts';
import { scrolls } from './scrolls.ts';

/** Markdown to HTML. HTML within it is shown as text. */
export const markdown = new Markdown({ typographer: true })
  .use(formulas)
  .use(code)
  .use(links)
  .use(tables);

/** The items of a text's numbered lists, each as its tokens, the first of which opens it. */
export function itemsOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const items: Token[][] = [];
  let around = '';
  for (const token of tokens) {
    const { type, level, nesting } = token;
    if (level === 0 && nesting === 1) around = type;
    if (around !== 'ordered_list_open') continue;
    if (level === 1 && type === 'list_item_open') items.push([token]);
    else if (level > 1) items.at(-1)?.push(token);
  }
  return items;
}

/** Tables have a box to scroll in. */
function tables({ renderer: { rules } }: MarkdownIt): void {
  rules.table_open = () => `<div ${scrolls('Table')}><table>\n`;
  rules.table_close = () => '</table></div>\n';
}
