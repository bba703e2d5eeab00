import { readFile } from 'node:fs/promises';

const EVERY_MS = 250;

/**
 * Watches how much memory a process takes, where the system tells: on Linux.
 *
 * @param most in megabytes.
 * @param exceed is called, once, when it takes more.
 * @returns what to call when it need not be watched any longer.
 */
export function watchFootprint(
  pid: number | undefined,
  most: number,
  exceed: () => void,
): () => void {
  if (process.platform !== 'linux' || pid === undefined) return () => {};
  const timer = setInterval(() => {
    readFile(`/proc/${pid}/status`, 'utf8').then(
      (text) => {
        if (footprintOf(text) <= most) return;
        clearInterval(timer);
        exceed();
      },
      () => clearInterval(timer),
    );
  }, EVERY_MS);
  return () => clearInterval(timer);
}

/** Megabytes, from the status of a process; one that is ending has none. */
export function footprintOf(status: string): number {
  const [, kilobytes = '0'] = /^VmRSS:\s*(\d+) kB$/m.exec(status) ?? [];
  return Number(kilobytes) / 1_024;
}
