import { afterEach, describe, expect, it, vi } from 'vitest';
import { download } from '../../app/python/download.ts';

afterEach(() => vi.unstubAllGlobals());

const bytesOf = (...values: readonly number[]) => Uint8Array.from(values);

/** The network, which answers every request with this. */
function answerWith(answer: () => Response): void {
  vi.stubGlobal('fetch', () => Promise.resolve(answer()));
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

function fetchFile(size: number) {
  const taken: number[] = [];
  const { signal } = new AbortController();
  const file = download('assets/file.zip', size, signal, (length) => taken.push(length));
  return { file, taken };
}

describe('a file of a known size', () => {
  it('is put together from its chunks, each of which is told', async () => {
    answerWith(() => new Response(streamOf(bytesOf(1, 2, 3), bytesOf(4), bytesOf(5, 6))));
    const { file, taken } = fetchFile(6);
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
    answerWith(() => new Response(endless));
    const { file, taken } = fetchFile(5);
    await expect(file).rejects.toThrow(
      'file.zip arrived damaged: more than 5 bytes instead of 5. Check the connection and try again.',
    );
    expect({ asked, isCancelled, taken }).toEqual({ asked: 3, isCancelled: true, taken: [2, 2] });
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
