/** Which page an address names, and where the site's root is. */
export interface Address {
  /** The path of the site's root, with a slash at its end: the site may live in a sub-folder. */
  readonly root: string;
  /** The problem's slug, or null for the catalogue. */
  readonly slug: string | null;
}

/** Reads `/`, `/problems/SLUG/` and the same below any folder. */
export function readAddress(path: string): Address {
  const [, root, slug] = /^(.*\/)problems\/([^/]+)\/?(?:index\.html)?$/.exec(path) ?? [];
  if (root !== undefined && slug !== undefined) return { root, slug };
  return { root: path.replace(/[^/]*$/, ''), slug: null };
}

/** The address of a problem's page. */
export const problemPath = (root: string, slug: string) => `${root}problems/${slug}/`;
