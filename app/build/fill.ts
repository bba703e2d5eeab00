import MarkdownIt from 'markdown-it';

/** What a problem's page has of its own. */
export interface Filling {
  readonly title: string;
  readonly description: string;
  /** The page as HTML, around what the empty one says. */
  readonly render: (notice: string) => string;
}

const { escapeHtml } = new MarkdownIt().utils;

/** A problem's page, made from `index.html`. */
export const fillPage = (html: string, { title, description, render }: Filling): string =>
  html
    .replace(/(?<=<title>).*?(?=<\/title>)/s, () => `${escapeHtml(title)} · Gradus`)
    .replace(/(?<=name="description"\s+content=").*?(?=")/s, () => escapeHtml(description))
    .replace(/(?<=<div id="root">).*?(?=<\/div>)/s, render);
