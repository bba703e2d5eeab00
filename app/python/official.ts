import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The wheel of NumPy that the installed Pyodide names as its own, and does not bring along.
 *
 * @param root the project's folder.
 */
export function findOfficial(root: string): OfficialWheel {
  const lock = readFileSync(join(root, 'node_modules/pyodide/pyodide-lock.json'), 'utf8');
  const { numpy } = (JSON.parse(lock) as { packages: { numpy: LockedPackage } }).packages;
  const { file_name: name, version, sha256 } = numpy;
  const path = `numpy/official/${name}`;
  return { is: check(join(root, 'public', path), sha256), path, name, version, sha256 };
}

/** The SHA-256 of bytes, in hexadecimal. */
export const sumOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

interface OfficialWheel {
  readonly is: 'there' | 'missing' | 'damaged';
  /** Below `public/`. */
  readonly path: string;
  readonly name: string;
  readonly version: string;
  readonly sha256: string;
}

/** As Pyodide's lock file has it. */
interface LockedPackage {
  readonly file_name: string;
  readonly version: string;
  readonly sha256: string;
}

function check(file: string, sha256: string): OfficialWheel['is'] {
  if (!existsSync(file)) return 'missing';
  return sumOf(readFileSync(file)) === sha256 ? 'there' : 'damaged';
}
