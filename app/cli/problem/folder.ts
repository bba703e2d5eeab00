import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** A problem's folder on disk. */
export interface Folder {
  readonly slug: string;
  /** The folder of problems that it is in. */
  readonly parent: string;
  readonly path: string;
  /** The text of each file, by its path in the folder with slashes: `mistakes/returns-none.py`. */
  readonly files: ReadonlyMap<string, string>;
}

export function readFolder(parent: string, slug: string): Folder {
  const path = join(parent, slug);
  const names = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
    .toSorted();
  const files = names.map(
    (name) => [name.replaceAll(sep, '/'), readFileSync(join(path, name), 'utf8')] as const,
  );
  return { slug, parent, path, files: new Map(files) };
}

/** The text of a file, or an empty one where it is missing, which is said elsewhere. */
export const textOf = ({ files }: Pick<Folder, 'files'>, name: string) => files.get(name) ?? '';

/** The names of a problem's mistakes, with those that lack one of the two files. */
export const mistakeNames = ({ files }: Pick<Folder, 'files'>): readonly string[] => [
  ...new Set([...files.keys()].flatMap((name) => MISTAKE.exec(name)?.[1] ?? [])),
];

const MISTAKE = /^mistakes\/([^/]+)\.(?:py|ts)$/;
