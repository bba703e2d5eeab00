import type { PrecacheEntry } from 'workbox-precaching/_types.js';

/** Files that are kept once they have been used. */
export interface UsedFiles {
  /** Keeps those of these addresses that are among them. */
  readonly keep: (urls: readonly string[]) => Promise<void>;
  readonly has: (url: string) => boolean;
  /** The kept file, or else the server's. */
  readonly answer: (request: Request) => Promise<Response>;
  /** Forgets those of an earlier version. */
  readonly tidy: () => Promise<void>;
}

/** @param scope the address of the site's root. */
export function usedFiles(entries: readonly PrecacheEntry[], scope: string): UsedFiles {
  const sums = new Map(entries.map(({ url, integrity }) => [new URL(url, scope).href, integrity]));
  // The page forgets what has the scope at the end of its name.
  const open = () => caches.open(`gradus-used-${scope}`);
  return {
    keep: async (urls) => {
      const cache = await open();
      for (const url of new Set(urls.filter((one) => sums.has(one)))) {
        const integrity = sums.get(url) ?? '';
        if (!(await cache.match(url))) await cache.add(new Request(url, { integrity }));
      }
    },
    has: (url) => sums.has(url),
    answer: async (request) => (await (await open()).match(request.url)) ?? fetch(request),
    tidy: async () => {
      const cache = await open();
      for (const request of await cache.keys())
        if (!sums.has(request.url)) await cache.delete(request);
    },
  };
}
