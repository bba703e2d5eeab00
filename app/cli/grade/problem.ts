import { closest, distance } from 'fastest-levenshtein';
import type { Problem } from '#problem';
import { listProblems, readProblem } from '../../catalog/folder.ts';
import type { ImportFile } from '../../catalog/folder.ts';
import { UsageError } from './usage.ts';

/**
 * The problem of a name, in a folder of problems.
 *
 * @throws UsageError that says which name is the nearest, or what is wrong with the problem's files.
 */
export async function findProblem(
  folder: string,
  slug: string,
  importFile: ImportFile,
): Promise<Problem> {
  const slugs = list(folder);
  if (!slugs.includes(slug))
    throw new UsageError(`There is no problem ${slug} in ${folder}. ${advise(slug, slugs)}`);
  try {
    return await readProblem(folder, slug, importFile);
  } catch (error) {
    throw new UsageError(
      `The files of the problem ${slug} are at fault. ${(error as Error).message}`,
    );
  }
}

function list(folder: string): readonly string[] {
  try {
    return listProblems(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(`${folder} cannot be read as a folder of problems (${code}).`);
  }
}

/** Which name may have been meant. */
export function advise(slug: string, slugs: readonly string[]): string {
  if (slugs.length === 0) return 'Every problem is a folder of its own, with a statement.md.';
  const nearest = closest(slug, slugs);
  const isNear = distance(slug, nearest) <= Math.max(slug.length, nearest.length) / 2;
  return isNear ? `Did you mean ${nearest}?` : `There are: ${slugs.join(', ')}.`;
}
