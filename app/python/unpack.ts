/**
 * In a worker of the page's own, so that the page does not stutter: fetches what is packed in gzip's
 * format, and answers with a blob of it, or with null when it cannot be had.
 */
import type { Shipped } from './shelf.ts';

const answer: (blob: Blob | null) => void = self.postMessage.bind(self);

self.onmessage = ({ data }: MessageEvent<Shipped>) => {
  fetchBlob(data).then(answer, () => answer(null));
};

async function fetchBlob({ url, size }: Shipped): Promise<Blob | null> {
  const { ok, body } = await fetch(url, { priority: 'low' });
  if (!ok || !body) return null;
  const blob = await new Response(body.pipeThrough(new DecompressionStream('gzip'))).blob();
  return blob.size === size ? blob : null;
}
