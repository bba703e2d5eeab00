import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findOfficial } from '../python/official.ts';
import { fetchFile } from './fetchFile.ts';

const SECONDS = 5;

/**
 * Fetches Pyodide's official wheel of NumPy, unless it is there.
 *
 * @param root the project's folder.
 * @param mirror the address of a folder to fetch it from instead of Pyodide's own distribution.
 * @returns what to tell the user.
 * @throws Error that says what went wrong, and what to do.
 */
export async function fetchOfficial(root: string, mirror: string | undefined): Promise<string> {
  const { is, path, name, version, sha256 } = findOfficial(root);
  const file = join(root, 'public', path);
  if (is === 'there') return `NumPy ${version} is already there: public/${path}`;
  const from = mirror === undefined ? distributionOf(root) : readAddress(mirror);
  const wanted = { name, sha256, from, folder: dirname(file), seconds: SECONDS };
  await fetchFile(wanted).catch(({ message }: Error) => {
    throw new Error(`${message}\nTry again, or fetch it from another folder: ${USAGE}`);
  });
  return `NumPy ${version} is there now: public/${path}\nIt runs from the next start on; NUMPY=embedded npm start goes back.`;
}

const USAGE = 'npm run numpy:official -- --from ADDRESS';

/** Where Pyodide's own distribution of this version is. */
function distributionOf(root: string): URL {
  const text = readFileSync(join(root, 'node_modules/pyodide/package.json'), 'utf8');
  const { version } = JSON.parse(text) as { version: string };
  return new URL(`https://cdn.jsdelivr.net/pyodide/v${version}/full/`);
}

function readAddress(text: string): URL {
  if (/^https?:/.test(text) && URL.canParse(text)) return new URL(text.replace(/\/*$/, '/'));
  throw new Error(
    `"${text}" is not the address of a folder: write one like https://example.org/pyodide/`,
  );
}
