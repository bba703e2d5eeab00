import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PrecacheEntry } from 'workbox-precaching/_types.js';

/**
 * The files of a built site that a learner needs without a network, by the addresses that pages have
 * them under.
 *
 * @param dist the site's folder.
 */
export function listKept(dist: string): PrecacheEntry[] {
  return listFiles(dist, (file) => !NOT_KEPT.test(file) && !KEPT_ONCE_USED.test(file));
}

/** Those that are large and not everybody's: they are kept once they have been used. */
export function listKeptOnceUsed(dist: string): PrecacheEntry[] {
  return listFiles(dist, (file) => KEPT_ONCE_USED.test(file) && !NOT_KEPT.test(file));
}

function listFiles(dist: string, isMeant: (file: string) => boolean): PrecacheEntry[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(dist.length + 1))
    .map((file) => file.replaceAll('\\', '/'))
    .filter(isMeant)
    .toSorted()
    .map((file) => {
      const bytes = readFileSync(join(dist, file));
      const sum = createHash('sha256').update(bytes).digest('base64');
      const url = `./${file.replace(/(^|\/)index\.html$/, '$1')}`;
      // What has a hash in its name is never asked for again.
      const revision = file.startsWith('assets/') ? null : sum.slice(0, 12);
      // What comes changed on its way, as a sign-in page does, is not kept.
      return { url, revision, integrity: `sha256-${sum}` };
    });
}

/**
 * What only hosts and people read, packed twins, the worker itself, and Python, which the page keeps in a
 * store of its own: see `python/stock.ts`.
 */
const NOT_KEPT =
  /^(hosting|numpy)\/|^(_headers|\.nojekyll|sw\.js)$|\.(br|gz)$|^assets\/(pyodide|python_stdlib|snapshot-|worker-.*txt$)/;

/** What the editor knows of Python. */
const KEPT_ONCE_USED = /^assets\/(codeHelp|pyright|ruff_wasm)/;
