import Markdown from 'markdown-it';
import type { MarkdownIt } from 'markdown-it';
import { code } from './code.ts';
import { formulas } from './formulas.ts';
import { links } from './links.ts';

/** Markdown to HTML. HTML within it is shown as text. */
export const markdown = new Markdown({ typographer: true })
  .use(formulas)
  .use(code)
  .use(links)
  .use(tables);

/** Tables have a box to scroll in; `ui/statement/scrolling.ts` lets the keyboard into it. */
function tables({ renderer: { rules } }: MarkdownIt): void {
  rules.table_open = () => '<div data-scrolls="Table"><table>\n';
  rules.table_close = () => '</table></div>\n';
}
