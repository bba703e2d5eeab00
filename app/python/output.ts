/** How much a run may print, and how often it is passed on. */
const LIMIT = 64 * 1024;
const EVERY_MS = 50;
/** So many writes are passed on at once, so that they are seen even if the code then hangs. */
const AT_ONCE = 2_000;

export interface Output {
  /** For Pyodide's `setStdout`: takes bytes, gives how many were taken. */
  readonly write: (bytes: Uint8Array) => number;
  readonly flush: () => void;
}

/**
 * What learner code prints, decoded, cut at 64 kB a run and passed on in batches.
 *
 * @param post is given the text since the last time.
 */
export function createOutput(post: (text: string) => void, now = () => performance.now()): Output {
  const decoder = new TextDecoder();
  let waiting = '';
  let room = LIMIT;
  let writes = 0;
  let last = -Infinity;
  const flush = () => {
    if (waiting) post(waiting);
    waiting = '';
    last = now();
  };
  const write = (bytes: Uint8Array) => {
    if (room >= 0) {
      waiting += decoder.decode(bytes.subarray(0, room), { stream: true });
      room -= bytes.length;
      if (room < 0) waiting += '\n… printed output is cut at 64 kB.\n';
      if (writes++ < AT_ONCE || now() - last >= EVERY_MS) flush();
    }
    return bytes.length;
  };
  return { write, flush };
}
