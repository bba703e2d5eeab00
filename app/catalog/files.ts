import type { Problem } from '#problem';
import type { Listing } from './catalog.ts';
import { gatherProblem } from './gather.ts';

/** What is fetched only when a problem is opened. */
const files: Readonly<Record<string, () => Promise<unknown>>> = {
  ...import.meta.glob('/problems/*/reference.ts'),
  ...import.meta.glob(['/problems/*/tests.ts', '/problems/*/mistakes/*.ts'], { import: 'default' }),
  ...import.meta.glob('/problems/*/support.py', { query: '?raw', import: 'default' }),
};

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
