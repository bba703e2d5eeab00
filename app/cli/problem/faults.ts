import type { ImportFile } from '../../catalog/folder.ts';
import type { Finding } from './finding.ts';
import { readFolder, textOf } from './folder.ts';
import { checkFrontMatter } from './frontMatter.ts';
import { checkHints } from './hints.ts';
import { loadFolder } from './load.ts';
import { checkMarkup } from './markup.ts';
import { checkTests } from './testForms.ts';
import { checkTypes } from './types.ts';

/**
 * What is wrong with a problem now that a file of it was edited, as far as no Python is needed to see
 * it: for `build/live.ts`. The compiler and a load are for TypeScript only; text is checked at once.
 */
export async function findFaults(
  parent: string,
  slug: string,
  file: string,
  importFile: ImportFile,
): Promise<readonly Finding[]> {
  const folder = readFolder(parent, slug);
  if (file === 'statement.md')
    return [...checkFrontMatter(textOf(folder, file)), ...checkMarkup(folder, file)];
  if (file === 'hints.md') return checkHints(folder);
  if (!file.endsWith('.ts')) return [];
  const faults = (await checkTypes([folder.path])).get(folder.path) ?? [];
  if (faults.length > 0) return faults;
  const problem = await loadFolder(folder, importFile);
  return 'fault' in problem ? [problem.fault] : checkTests(folder, problem);
}
