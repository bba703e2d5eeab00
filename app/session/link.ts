/** What a link shares: code for a problem, and the cases that were kept for it. */
export interface Shared {
  readonly slug: string;
  readonly code: string;
  readonly cases: readonly SharedCase[];
}
export interface SharedCase {
  readonly name: string;
  readonly text: string;
}

/** What came of reading a link; the advice is a sentence for the learner, with what to do. */
export type Read =
  | { readonly kind: 'shared'; readonly shared: Shared }
  | { readonly kind: 'refused'; readonly advice: string };

/** How the fragment of a link begins that shares something. */
export const SHARE = '#share=';
const VERSION = '1';
/** Characters of the fragment, and bytes that it unpacks to: far more than any link of ours has. */
const LONGEST = 50_000;
const LARGEST = 500_000;
const LONGEST_CODE = 100_000;
const MOST_CASES = 100;
const LONGEST_NAME = 200;
const LONGEST_TEXT = 20_000;

/** The fragment that shares something: it goes to no server. */
export async function writeFragment({ slug, code, cases }: Shared): Promise<string> {
  const text = JSON.stringify([slug, code, cases.map(({ name, text: input }) => [name, input])]);
  const packing = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(packing).arrayBuffer());
  const signs = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  const safe = signs.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  return `${SHARE}${VERSION}.${safe}`;
}

/** What a fragment shares. Anyone can write one, so nothing in it is believed. */
export async function readFragment(fragment: string): Promise<Read> {
  const [, version, packed = ''] = /^#share=(\d+)\.([\w-]+)$/.exec(fragment) ?? [];
  if (version === undefined) return refuse(DAMAGED);
  if (version !== VERSION) return refuse(NEWER);
  if (packed.length > LONGEST) return refuse(TOO_LARGE);
  try {
    const text = await unpack(packed);
    const shared = text === null ? null : toShared(JSON.parse(text));
    if (text === null) return refuse(TOO_LARGE);
    return shared ? { kind: 'shared', shared } : refuse(DAMAGED);
  } catch {
    return refuse(DAMAGED);
  }
}

/**
 * Unpacks no more than is allowed, however much there would be; then it is null.
 *
 * @throws Error for what was never packed.
 */
async function unpack(packed: string): Promise<string | null> {
  const signs = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(signs, (sign) => sign.charCodeAt(0));
  const unpacking = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = unpacking.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let [text, size] = ['', 0];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > LARGEST) {
      void reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}

function toShared(read: unknown): Shared | null {
  if (!Array.isArray(read)) return null;
  const [slug, code, cases]: unknown[] = read;
  if (typeof slug !== 'string' || !isText(code, LONGEST_CODE) || !Array.isArray(cases)) return null;
  if (cases.length > MOST_CASES || !cases.every(isCase)) return null;
  return { slug, code, cases: cases.map(([name, text]) => ({ name, text })) };
}

const isCase = (read: unknown): read is readonly [name: string, text: string] =>
  Array.isArray(read) && isText(read[0], LONGEST_NAME) && isText(read[1], LONGEST_TEXT);

const isText = (read: unknown, longest: number): read is string =>
  typeof read === 'string' && read.length <= longest;

const refuse = (advice: string): Read => ({ kind: 'refused', advice });

const KEPT = 'Nothing has changed here.';
const DAMAGED = `The link is damaged. Copy all of it, or ask for it again. ${KEPT}`;
const NEWER = `The link is of another version of this site. Reload the page, then open the link again. ${KEPT}`;
const TOO_LARGE = `The link holds more than this page takes. Ask for the code as a file. ${KEPT}`;
