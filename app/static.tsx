import { renderToStaticMarkup } from 'react-dom/server';
import { catalogue } from './catalog/catalog.ts';
import { StaticCatalogue } from './ui/page/StaticCatalogue.tsx';
import { StaticPage } from './ui/page/StaticPage.tsx';

const texts = import.meta.glob<string>('/problems/*/statement.md', { eager: true, import: 'html' });

/**
 * A problem's page without any script, as HTML: asked for by `build/prerender.ts`, in Node.
 *
 * @param root where the site's root is, from the page.
 * @param notice what there is to say as long as no script has come, as HTML.
 * @throws Error when there is no such problem.
 */
export function renderPage(slug: string, root: string, notice: string): string {
  const listing = catalogue.find((one) => one.slug === slug);
  const html = texts[`/problems/${slug}/statement.md`];
  if (!listing || html === undefined) throw new Error(`There is no problem ${slug}.`);
  return renderToStaticMarkup(
    <StaticPage listing={listing} root={root} html={html} notice={notice} />,
  );
}

/** The catalogue without any script, as HTML; see `renderPage`. */
export const renderCatalogue = (root: string, notice: string): string =>
  renderToStaticMarkup(<StaticCatalogue root={root} notice={notice} />);
