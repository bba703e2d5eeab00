import type { Output } from './output.ts';

/** How Python begins when it dies: it prints its stack, ours included; the verdict says more. */
const DUMP = new TextEncoder().encode('Stack (most recent call first)');
/** More than is shown of what a run prints. */
const MOST_BYTES = 100_000;

/**
 * Holds back what is printed from such a beginning on.
 *
 * @returns what prints, and what lets go what was held, to be called by an interpreter that is alive.
 */
export function holdDump(write: Output['write']): {
  readonly write: Output['write'];
  readonly release: () => void;
} {
  let held: Uint8Array[] = [];
  let length = 0;
  return {
    write: (bytes) => {
      const isDump = DUMP.every((byte, index) => bytes[index] === byte);
      if (held.length === 0 && !isDump) return write(bytes);
      if (length < MOST_BYTES) held.push(bytes.slice());
      length += bytes.length;
      return bytes.length;
    },
    release: () => {
      for (const bytes of held) write(bytes);
      held = [];
      length = 0;
    },
  };
}
