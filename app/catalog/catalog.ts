import type { Statement } from '#problem';
import { tracksOf } from './tracks.ts';

/** What the catalogue knows of a problem before it is opened. */
export interface Listing {
  readonly slug: string;
  readonly statement: Statement;
  readonly starter: string;
}

const statements = import.meta.glob<Statement>('/problems/*/statement.md', {
  eager: true,
  import: 'default',
});
const starters = import.meta.glob<string>('/problems/*/starter.py', {
  eager: true,
  query: '?raw',
  import: 'default',
});
/** The problems there are, by track. */
export const tracks = tracksOf(
  Object.entries(statements).map(([path, statement]) => {
    const [, , slug = ''] = path.split('/');
    return { slug, statement, starter: starters[`/problems/${slug}/starter.py`] ?? '' };
  }),
);

/** All of them, one track after the other. */
export const catalogue: readonly Listing[] = tracks.flatMap(({ listings }) => listings);

/** The problems before and after one in the catalogue's order, as far as there are any. */
export function neighboursOf(slug: string): { previous?: Listing; next?: Listing } {
  const at = catalogue.findIndex((listing) => listing.slug === slug);
  const [previous, next] = at < 0 ? [] : [catalogue[at - 1], catalogue[at + 1]];
  return { ...(previous && { previous }), ...(next && { next }) };
}
