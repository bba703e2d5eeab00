/**
 * What a host sends with every answer, errors too; shared memory, and so a gentle Stop, hang on the
 * first two. Nothing here forbids other sites to show the page in a frame: a teacher may embed it.
 */
export const HEADERS: Headers = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** Values by name. */
export type Headers = Readonly<Record<string, string>>;

/**
 * How long a browser may keep a file. Those in `assets/` are named by a hash of what is in them; about
 * all others it asks again, and hears in a few bytes that nothing has changed.
 */
export const CACHING = { assets: 'public, max-age=31536000, immutable', others: 'no-cache' };

/** By the ending of a file's name, where hosts often know no type or a wrong one. */
export const TYPES: Headers = {
  mjs: 'text/javascript',
  wasm: 'application/wasm',
  whl: 'application/zip',
  zip: 'application/zip',
};
