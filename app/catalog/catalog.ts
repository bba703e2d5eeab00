import type { AnyMistake, AnyTest, Problem, Program, Statement } from '#problem';

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
const supports = import.meta.glob<string>('/problems/*/support.py', {
  query: '?raw',
  import: 'default',
});
const references = import.meta.glob<Record<string, Program>>('/problems/*/reference.ts');
const tests = import.meta.glob<readonly AnyTest[]>('/problems/*/tests.ts', { import: 'default' });
const mistakes = import.meta.glob<AnyMistake>('/problems/*/mistakes/*.ts', { import: 'default' });

/** The problems there are, by slug. */
export const catalogue: readonly Listing[] = Object.entries(statements).map(([path, statement]) => {
  const [, , slug = ''] = path.split('/');
  return { slug, statement, starter: starters[`/problems/${slug}/starter.py`] ?? '' };
});

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
export async function loadProblem({ slug, statement, starter }: Listing): Promise<Problem> {
  const folder = `/problems/${slug}/`;
  const need = <T>(files: Record<string, () => Promise<T>>, name: string): Promise<T> => {
    const load = files[folder + name];
    return load ? load() : Promise.reject(new Error(`${folder}${name} is missing.`));
  };
  const ownMistakes = Object.entries(mistakes).filter(([path]) => path.startsWith(folder));
  const [module, ownTests, known, support] = await Promise.all([
    need(references, 'reference.ts'),
    need(tests, 'tests.ts'),
    Promise.all(ownMistakes.map(([, load]) => load())),
    supports[`${folder}support.py`]?.() ?? null,
  ]);
  const reference = module[statement.entry.name];
  if (!reference)
    throw new Error(
      `${folder}reference.ts must export ${statement.entry.name}, as the statement says.`,
    );
  return { slug, statement, starter, support, reference, tests: ownTests, mistakes: known };
}
