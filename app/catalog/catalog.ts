import type { Problem, Statement } from '#problem';
import { gatherProblem } from './gather.ts';
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
/** What is fetched only when a problem is opened. */
const files: Readonly<Record<string, () => Promise<unknown>>> = {
  ...import.meta.glob('/problems/*/reference.ts'),
  ...import.meta.glob(['/problems/*/tests.ts', '/problems/*/mistakes/*.ts'], { import: 'default' }),
  ...import.meta.glob('/problems/*/support.py', { query: '?raw', import: 'default' }),
};

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

/**
 * All of a problem: its reference, tests and mistakes are fetched only now.
 *
 * @throws Error that names the file which is missing.
 */
export function loadProblem(listing: Listing): Promise<Problem> {
  const folder = `/problems/${listing.slug}/`;
  const own = Object.entries(files).filter(([path]) => path.startsWith(folder));
  const named = own.map(([path, load]) => [path.slice(folder.length), load] as const);
  return gatherProblem(listing, folder, Object.fromEntries(named));
}
