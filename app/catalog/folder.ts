import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Problem, Statement } from '#problem';
import { gatherProblem } from './gather.ts';

/**
 * Imports a file as the page would: a module, a rendered statement, or with `?raw` a text.
 *
 * @throws Error that says what is wrong with the file.
 */
export type ImportFile = (path: string) => Promise<Readonly<Record<string, unknown>>>;

/** The slugs of the problems in a folder on disk. */
export const listProblems = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'statement.md')))
    .map(({ name }) => name)
    .toSorted();

/**
 * All of a problem, from its folder on disk.
 *
 * @throws Error that names the file which is missing or at fault.
 */
export async function readProblem(
  parent: string,
  slug: string,
  importFile: ImportFile,
): Promise<Problem> {
  const folder = join(parent, slug) + sep;
  const importDefault = async (name: string) => (await importFile(folder + name))['default'];
  const load = (name: string) => () => {
    if (name === 'reference.ts') return importFile(folder + name);
    return importDefault(name.endsWith('.py') ? `${name}?raw` : name);
  };
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.map((name) => name.replaceAll(sep, '/')).map((name) => [name, load(name)]);
  const statement = (await importDefault('statement.md')) as Statement;
  return gatherProblem({ slug, statement, starter: '' }, folder, Object.fromEntries(files));
}
