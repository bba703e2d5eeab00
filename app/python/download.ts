/** What a file is known by. */
export interface Seal {
  /** In bytes, after decoding. */
  readonly size: number;
  /** SHA-256, in hexadecimal digits. */
  readonly sum: string;
}

/**
 * Fetches a file that is known beforehand, chunk by chunk, into memory of just its size. One that comes
 * damaged is fetched once more, past the browser's cache, which may have kept it so.
 *
 * @param signal gives the file up; its reason says what became of the file.
 * @param take is told the length of every chunk as it arrives, and takes back what was damaged.
 * @throws Error that names the file, and says what to do.
 */
export async function download(
  url: string,
  seal: Seal,
  signal: AbortSignal,
  take: (length: number) => void,
): Promise<ArrayBuffer> {
  try {
    return await downloadOnce(url, seal, signal, 'default', take);
  } catch (error) {
    if (!(error instanceof Damage)) throw error;
    return downloadOnce(url, seal, signal, 'reload', take);
  }
}

class Damage extends Error {}

async function downloadOnce(
  url: string,
  { size, sum }: Seal,
  signal: AbortSignal,
  cache: RequestCache,
  take: (length: number) => void,
): Promise<ArrayBuffer> {
  const name = url.split('/').at(-1) ?? url;
  const say = (what: string) => `${name} ${what}. Check the connection and try again.`;
  const failure = (what: string) => new Error(say(signal.aborted ? String(signal.reason) : what));
  let length = 0;
  const damage = (what: string) => {
    take(-length);
    return new Damage(say(what));
  };

  const response = await fetch(url, { signal, cache }).catch(() => {
    throw failure('could not be fetched');
  });
  if (!response.ok) throw failure(`could not be fetched: the server answered ${response.status}`);
  if (/html/.test(response.headers.get('Content-Type') ?? ''))
    throw damage('did not come, a web page came in its place: perhaps the network wants a sign-in');
  const reader = response.body?.getReader();
  if (!reader) throw damage(`arrived damaged: 0 bytes instead of ${size}`);
  const bytes = new Uint8Array(size);
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw failure('did not arrive whole');
    });
    if (done) break;
    if (length + value.length > size) {
      // What else would come is not wanted, nor how the stream takes it.
      reader.cancel().catch(() => {});
      throw damage(`arrived damaged: more than ${size} bytes instead of ${size}`);
    }
    bytes.set(value, length);
    length += value.length;
    take(value.length);
  }
  if (length < size) throw damage(`arrived damaged: ${length} bytes instead of ${size}`);
  if (!(await isSealed(bytes, sum)))
    throw damage('arrived damaged: it has other bytes than it had');
  return bytes.buffer;
}

/** Whether the bytes have that sum; where a page is not secure, the browser cannot say. */
async function isSealed(bytes: Uint8Array<ArrayBuffer>, sum: string): Promise<boolean> {
  if (!('subtle' in crypto)) return true;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('') === sum;
}
