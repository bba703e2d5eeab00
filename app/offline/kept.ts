/** What the kept files are to a request. */
export type Found =
  | { readonly kind: 'kept'; readonly url: string }
  /** The address of a folder, without its slash. */
  | { readonly kind: 'moved'; readonly url: string }
  /** A page of a problem that the site did not have when it was kept; `instead` is a page that says so. */
  | { readonly kind: 'unknown'; readonly instead: string }
  /** Left to the browser. */
  | { readonly kind: 'other' };

/**
 * Looks a request up among the kept files.
 *
 * @param root the address of the site's root.
 * @param isKept whether the file of an address is kept.
 */
export function findKept(
  { url, method, mode, cache }: Pick<Request, 'url' | 'method' | 'mode' | 'cache'>,
  root: string,
  isKept: (url: string) => boolean,
): Found {
  // Who will not have a kept file asks for the server's: to learn what is new, or what is whole.
  const isServers = cache === 'no-store' || cache === 'reload';
  if (method !== 'GET' || isServers || !url.startsWith(root)) return { kind: 'other' };
  const { origin, pathname } = new URL(url);
  const plain = (origin + pathname).replace(/\/index\.html$/, '/');
  if (isKept(plain)) return { kind: 'kept', url: plain };
  if (mode !== 'navigate') return { kind: 'other' };
  if (isKept(`${plain}/`)) return { kind: 'moved', url: `${plain}/` };
  return /^problems\/[^/]+\/$/.test(plain.slice(root.length))
    ? { kind: 'unknown', instead: `${root}404.html` }
    : { kind: 'other' };
}
