/**
 * Fetches a file of a known size, chunk by chunk, into memory of just that size.
 *
 * @param size in bytes, after decoding; a file of another size was damaged on its way.
 * @param signal gives the file up.
 * @param take is told the length of every chunk as it arrives.
 * @throws Error that names the file, and says what to do.
 */
export async function download(
  url: string,
  size: number,
  signal: AbortSignal,
  take: (length: number) => void,
): Promise<ArrayBuffer> {
  const name = url.split('/').at(-1) ?? url;
  const failure = (what: string) =>
    new Error(`${name} ${what}. Check the connection and try again.`);
  const damage = (length: string) => failure(`arrived damaged: ${length} bytes instead of ${size}`);

  const response = await fetch(url, { signal }).catch(() => {
    throw failure('could not be fetched');
  });
  if (!response.ok) throw failure(`could not be fetched: the server answered ${response.status}`);
  const reader = response.body?.getReader();
  if (!reader) throw damage('0');
  const bytes = new Uint8Array(size);
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw failure('did not arrive whole');
    });
    if (done) break;
    if (length + value.length > size) {
      // What else would come is not wanted, nor how the stream takes it.
      reader.cancel().catch(() => {});
      throw damage(`more than ${size}`);
    }
    bytes.set(value, length);
    length += value.length;
    take(value.length);
  }
  if (length < size) throw damage(String(length));
  return bytes.buffer;
}
