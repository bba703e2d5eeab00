import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';

/** So many stay: of different NumPys and Nodes, and of code that was changed and changed back. */
const MOST = 4;
const DAY_MS = 86_400_000;

/**
 * The file of the snapshot under a key, which is captured if it is not there.
 *
 * @param capture writes a snapshot to a file, or leaves the file empty when none can be captured.
 * @returns null when none can be captured, or kept.
 */
export async function keepSnapshot(
  folder: string,
  key: string,
  capture: (file: string) => Promise<void>,
): Promise<string | null> {
  const file = join(folder, key);
  try {
    if (!isTried(file)) await add(folder, file, capture);
    return statSync(file).size > 0 ? file : null;
  } catch {
    return null;
  }
}

/** An empty file says that it was tried in vain, and it may have been for a reason that has passed. */
function isTried(file: string): boolean {
  if (!existsSync(file)) return false;
  const { size, mtimeMs } = statSync(file);
  return size > 0 || Date.now() - mtimeMs < DAY_MS;
}

/** Under another name until it is whole: another process may be looking for it. */
async function add(
  folder: string,
  file: string,
  capture: (file: string) => Promise<void>,
): Promise<void> {
  const draft = `${file}.${process.pid}`;
  mkdirSync(folder, { recursive: true });
  closeSync(openSync(draft, 'w')); // where nothing can be kept, no time is spent
  try {
    await capture(draft);
    renameSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
  removeOld(folder);
}

function removeOld(folder: string): void {
  const files = readdirSync(folder).map((name) => join(folder, name));
  const byAge = files.map((file) => ({ file, age: -statSync(file).mtimeMs }));
  byAge.sort((one, other) => one.age - other.age);
  for (const { file } of byAge.slice(MOST)) rmSync(file, { force: true });
}
