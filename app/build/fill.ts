import MarkdownIt from 'markdown-it';

/** What a problem's page has of its own. */
export interface Filling {
  readonly title: string;
  readonly description: string;
  readonly render: Render;
}

/** A page as HTML, around what the empty one says. */
export type Render = (notice: string) => string;

const { escapeHtml } = new MarkdownIt().utils;

/** A problem's page, made from `index.html`. */
export const fillPage = (html: string, { title, description, render }: Filling): string =>
  fillRoot(html, render)
    .replace(/(?<=<title>).*?(?=<\/title>)/s, () => `${escapeHtml(title)} · Gradus`)
    .replace(/(?<=name="description"\s+content=").*?(?=")/s, () => escapeHtml(description));

/** The page that `index.html` is, with something in it. */
export const fillRoot = (html: string, render: Render): string =>
  html.replace(/(?<=<div id="root">).*?(?=<\/div>)/s, render);
