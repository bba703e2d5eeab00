import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import type { PrecacheEntry } from 'workbox-precaching/_types.js';
import { findKept } from './kept.ts';
import type { ServiceScope } from './scope.ts';
import { usedFiles } from './used.ts';

declare const self: ServiceScope & {
  /** Every file that is kept, put before this script by `app/build/offline.ts`. */
  readonly __WB_MANIFEST: PrecacheEntry[];
  /** As are these, but only once they have been used. */
  readonly KEPT_ONCE_USED: PrecacheEntry[];
};

/** Asks whether a file has changed instead of fetching it anew, as the page has just had most of them. */
const askOnly = {
  requestWillFetch: async ({ request }: { request: Request }) =>
    request.cache === 'reload' ? new Request(request, { cache: 'no-cache' }) : request,
};

const files = new PrecacheController({ plugins: [askOnly] });
files.addToCacheList(self.__WB_MANIFEST);
const isKept = (url: string) => files.getCacheKeyForURL(url) !== undefined;
const used = usedFiles(self.KEPT_ONCE_USED, self.registration.scope);

self.addEventListener('install', (event) => {
  event.waitUntil(files.install(event));
});

self.addEventListener('activate', (event) => {
  // A first visit is offline without a reload.
  event.waitUntil(
    files
      .activate(event)
      .then(used.tidy)
      .then(() => self.clients.claim()),
  );
});

// Nothing else makes a new version take over while a page is open.
self.addEventListener('message', ({ data }) => {
  if (data === 'take over') void self.skipWaiting();
});

// A page says what it has fetched, as it may have done so before there was a worker.
self.addEventListener('message', ({ data }) => {
  // Where there is no room, it is fetched again the next time.
  if (Array.isArray(data)) used.keep(data).catch(() => {});
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const found = findKept(request, self.registration.scope, isKept);
  if (found.kind === 'kept') event.respondWith(answer(found.url, request));
  if (found.kind === 'other' && used.has(request.url)) event.respondWith(used.answer(request));
  if (found.kind === 'moved') event.respondWith(Response.redirect(found.url, 301));
  if (found.kind === 'unknown')
    event.respondWith(fetch(request).catch(() => answer(found.instead, request)));
});

const answer = async (url: string, request: Request) =>
  (await files.matchPrecache(url)) ?? fetch(request);
