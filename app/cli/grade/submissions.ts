import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Shard } from './options.ts';
import { UsageError } from './usage.ts';

/** A file to grade. */
export interface Submission {
  /** As it was named, and as the report names it. */
  readonly file: string;
  /** Null for standard input. */
  readonly path: string | null;
  /** Whether it was found in a folder, where learners may have put links to others' files. */
  readonly isFound: boolean;
}

/**
 * The files that were named, a folder standing for the `.py` files in it, sorted.
 *
 * @param cwd the folder where the command was typed.
 * @throws UsageError that names what is missing.
 */
export function listSubmissions(
  named: readonly string[],
  cwd: string,
  { index, count }: Shard,
): readonly Submission[] {
  const found = named.map((file) =>
    file === '-' ? STANDARD_INPUT : look(file, resolve(cwd, file)),
  );
  const faults = found.filter((one): one is string => typeof one === 'string');
  if (faults.length > 0) throw new UsageError(faults.join('\n'));
  const all = found.filter((one) => typeof one !== 'string').flat();
  return all.filter((_, place) => place % count === index);
}

const STANDARD_INPUT: readonly Submission[] = [{ file: '-', path: null, isFound: false }];

/** What a name stands for, or a sentence that says why it stands for nothing. */
function look(file: string, path: string): readonly Submission[] | string {
  try {
    if (!statSync(path).isDirectory()) return [{ file, path, isFound: false }];
    const names = pythonFiles(path);
    if (names.length > 0)
      return names.map((name) => ({
        file: join(file, name),
        path: join(path, name),
        isFound: true,
      }));
    return `${file} has no .py files.${adviseOnFolders(file, path)}`;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return `${file} does not exist.`;
    return `${file} cannot be read (${code}).`;
  }
}

/** Hidden ones are not the learner's: some systems put them beside every file. */
const pythonFiles = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name.endsWith('.py') && !name.startsWith('.'))
    .filter((entry) => !entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();

function adviseOnFolders(file: string, path: string): string {
  const isDeeper = readdirSync(path, { withFileTypes: true }).some(
    (entry) => entry.isDirectory() && pythonFiles(join(path, entry.name)).length > 0,
  );
  return isDeeper ? ` The folders in it do: name them, as ${join(file, '*')} does.` : '';
}
