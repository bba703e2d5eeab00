import type { AnyFigure } from '#problem';

/** Apart from the catalogue, whose files every page needs: a figure is fetched when it is looked at. */
const figures = import.meta.glob<AnyFigure>('/problems/*/figure.ts', { import: 'default' });

const loaderOf = (slug: string) => figures[`/problems/${slug}/figure.ts`];

export const hasFigure = (slug: string) => loaderOf(slug) !== undefined;

/** A problem's figure; null when it has none. */
export const loadFigure = async (slug: string) => (await loaderOf(slug)?.()) ?? null;
