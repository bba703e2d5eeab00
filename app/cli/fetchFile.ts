import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sumOf } from '../python/official.ts';

/**
 * Fetches a file, and keeps it if its sum is right.
 *
 * @throws Error that says what went wrong; the folder is as it was then.
 */
export async function fetchFile({ name, sha256, from, folder, seconds }: Wanted): Promise<void> {
  const bytes = await read(new URL(name, from), seconds);
  const found = sumOf(bytes);
  if (found !== sha256)
    throw new Error(
      `${name} from ${from} is not what it should be, and was not kept.\nSHA-256 expected: ${sha256}\nSHA-256 received: ${found}`,
    );
  mkdirSync(folder, { recursive: true });
  // Under its name it is there whole or not at all, whatever happens meanwhile.
  const draft = join(folder, `.${process.pid}-${name}`);
  try {
    writeFileSync(draft, bytes);
    renameSync(draft, join(folder, name));
  } finally {
    rmSync(draft, { force: true });
  }
}

/** A file somewhere else, and where it shall be. */
interface Wanted {
  readonly name: string;
  readonly sha256: string;
  /** The address of the folder that has it. */
  readonly from: URL;
  /** The folder it goes to; made if need be. */
  readonly folder: string;
  /** For everything from the first packet to the last. */
  readonly seconds: number;
}

async function read(url: URL, seconds: number): Promise<Uint8Array> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(seconds * 1_000) });
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  } catch (cause) {
    throw new Error(`${url} could not be fetched: ${whyOf(cause, seconds)}.`, { cause });
  }
}

/** `fetch` itself only says that it failed; why is in the error's cause. */
function whyOf(error: unknown, seconds: number): string {
  const { name, message, cause } = error as Error;
  if (name === 'TimeoutError') return `it took longer than ${seconds} seconds`;
  if (!(cause instanceof Error)) return message;
  // One that tried several addresses in vain has a code alone.
  const { code } = cause as NodeJS.ErrnoException;
  return `the connection failed (${cause.message || code})`;
}
