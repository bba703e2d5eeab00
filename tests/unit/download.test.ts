import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { download } from '../../app/python/download.ts';

afterEach(() => vi.unstubAllGlobals());

const sumOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const bytesOf = (...values: readonly number[]) => Uint8Array.from(values);

/** The network, which answers every request with this; gives how each was to use the cache. */
function answerWith(answer: (time: number) => Response): RequestCache[] {
  const caches: RequestCache[] = [];
  vi.stubGlobal('fetch', (_: string, { cache }: { cache: RequestCache }) =>
    Promise.resolve(answer(caches.push(cache))),
  );
  return caches;
}

/** A body that comes in these chunks, one whenever it is asked for the next. */
function streamOf(...chunks: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  const left = [...chunks];
  return new ReadableStream<Uint8Array>({
    pull: (controller) => {
      const chunk = left.shift();
      if (chunk) controller.enqueue(chunk);
      else controller.close();
    },
  });
}

function fetchFile(size: number, bytes = new Uint8Array(size)) {
  const taken: number[] = [];
  const { signal } = new AbortController();
  const file = download('assets/file.zip', { size, sum: sumOf(bytes) }, signal, (length) =>
    taken.push(length),
  );
  return { file, taken };
}

describe('a file of a known size', () => {
  it('is put together from its chunks, each of which is told', async () => {
    answerWith(() => new Response(streamOf(bytesOf(1, 2, 3), bytesOf(4), bytesOf(5, 6))));
    const { file, taken } = fetchFile(6, bytesOf(1, 2, 3, 4, 5, 6));
    expect(new Uint8Array(await file)).toEqual(bytesOf(1, 2, 3, 4, 5, 6));
    expect(taken).toEqual([3, 1, 2]);
  });

  it('is damaged when it is short', async () => {
    answerWith(() => new Response(streamOf(bytesOf(1, 2), bytesOf(3))));
    await expect(fetchFile(4).file).rejects.toThrow(
      'file.zip arrived damaged: 3 bytes instead of 4. Check the connection and try again.',
    );
  });

  it('is damaged when there is nothing in it', async () => {
    answerWith(() => new Response(null));
    await expect(fetchFile(4).file).rejects.toThrow('0 bytes instead of 4');
  });

  it('is damaged when it is long, and no more of it is asked for than shows that', async () => {
    let asked = 0;
    let isCancelled = false;
    const endless = new ReadableStream<Uint8Array>(
      {
        pull: (controller) => controller.enqueue(bytesOf(++asked, 0)),
        cancel: () => {
          isCancelled = true;
        },
      },
      { highWaterMark: 0 },
    );
    answerWith((time) => new Response(time === 1 ? endless : null));
    const { file, taken } = fetchFile(5);
    await expect(file).rejects.toThrow('file.zip arrived damaged');
    expect({ asked, isCancelled }).toEqual({ asked: 3, isCancelled: true });
    expect(taken.reduce((sum, length) => sum + length)).toBe(0);
  });

  it('is damaged when it is as long as it should be, and has other bytes', async () => {
    answerWith(() => new Response(bytesOf(1, 2, 3, 5)));
    await expect(fetchFile(4, bytesOf(1, 2, 3, 4)).file).rejects.toThrow(
      'file.zip arrived damaged: it has other bytes than it had. Check the connection and try again.',
    );
  });

  it('is not taken for a file when it is a web page', async () => {
    const headers = { 'Content-Type': 'text/html; charset=utf-8' };
    answerWith(() => new Response(bytesOf(1, 2, 3, 4), { headers }));
    await expect(fetchFile(4, bytesOf(1, 2, 3, 4)).file).rejects.toThrow(
      'file.zip did not come, a web page came in its place: perhaps the network wants a sign-in. Check the connection and try again.',
    );
  });

  it('that came damaged is fetched once more, past the cache, and counted anew', async () => {
    const whole = bytesOf(1, 2, 3, 4);
    const caches = answerWith((time) => new Response(time === 1 ? bytesOf(1, 2) : whole));
    const { file, taken } = fetchFile(4, whole);
    expect(new Uint8Array(await file)).toEqual(whole);
    expect(caches).toEqual(['default', 'reload']);
    expect(taken).toEqual([2, -2, 4]);
  });

  it('is told to be refused by the server', async () => {
    answerWith(() => new Response('not here', { status: 404 }));
    await expect(fetchFile(8).file).rejects.toThrow(
      'file.zip could not be fetched: the server answered 404. Check the connection and try again.',
    );
  });

  it('is told to be out of reach', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    await expect(fetchFile(8).file).rejects.toThrow(
      'file.zip could not be fetched. Check the connection and try again.',
    );
  });

  it('is told to have been cut off', async () => {
    const cut = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(bytesOf(1)),
      pull: (controller) => controller.error(new TypeError('network error')),
    });
    answerWith(() => new Response(cut));
    await expect(fetchFile(8).file).rejects.toThrow(
      'file.zip did not arrive whole. Check the connection and try again.',
    );
  });
});
