import type { KeptSnapshot } from './protocol.ts';

/** Where the snapshot of a visit is, as long as it is of use. */
export interface Shelf {
  /** What to start an interpreter from; null before it has come, and after it was of no use. */
  readonly take: () => KeptSnapshot | null;
  /** Nothing is started from it any more. */
  readonly clear: () => void;
  /**
   * Fetches the snapshot.
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
  return {
    take: () => kept,
    clear: () => {
      kept = null;
    },
    fill: async (shipped) => {
      const bytes = await unpack(shipped);
      if (bytes) kept = { key: shipped.key, bytes };
      return bytes !== null;
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
