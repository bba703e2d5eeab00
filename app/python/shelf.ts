import type { KeptSnapshot } from './protocol.ts';
import { forget, keep, recall } from './stock.ts';

/** Where the snapshot of a visit is, as long as it is of use. */
export interface Shelf {
  /** What to start an interpreter from; null before it has come, and after it was of no use. */
  readonly take: () => KeptSnapshot | null;
  /** Nothing is started from it any more, on later visits either. */
  readonly clear: () => void;
  /**
   * Takes the snapshot that an earlier visit has kept.
   *
   * @returns whether there was one.
   */
  readonly recall: (shipped: Shipped) => Promise<boolean>;
  /**
   * Fetches the snapshot, and keeps it for later visits.
   *
   * @returns whether it could be had.
   */
  readonly fill: (shipped: Shipped) => Promise<boolean>;
}

/** A snapshot as the site ships it, in gzip's format. */
export interface Shipped {
  readonly url: string;
  /** In bytes: as it comes, and unpacked. */
  readonly packed: number;
  readonly size: number;
  readonly key: string;
}

export function createShelf(): Shelf {
  let kept: KeptSnapshot | null = null;
  const put = (key: string, bytes: Blob | null) => {
    if (bytes) kept = { key, bytes };
    return bytes !== null;
  };
  return {
    take: () => kept,
    clear: () => {
      if (kept) void forget(kept.key);
      kept = null;
    },
    recall: async ({ key, size }) => put(key, await recall(key, size)),
    fill: async (shipped) => {
      const bytes = await unpack(shipped);
      if (bytes) void keep(shipped.key, bytes);
      return put(shipped.key, bytes);
    },
  };
}

function unpack(shipped: Shipped): Promise<Blob | null> {
  const worker = new Worker(new URL('./unpack.ts', import.meta.url), { type: 'module' });
  return new Promise<Blob | null>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<Blob | null>) => resolve(data);
    worker.onerror = () => resolve(null);
    worker.postMessage(shipped, []);
  }).finally(() => worker.terminate());
}
