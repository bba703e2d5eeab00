import Markdown from 'markdown-it';
import type { MarkdownIt } from 'markdown-it';
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

/** Tables have a box to scroll in. */
function tables({ renderer: { rules } }: MarkdownIt): void {
  rules.table_open = () => `<div ${scrolls('Table')}><table>\n`;
  rules.table_close = () => '</table></div>\n';
}
