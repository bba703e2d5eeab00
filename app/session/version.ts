/** What to tell when a file is missing because the page is of another version than the site. */
export const OUTDATED =
  'There is a new version of this page, and files of the old one are gone. Reload the page; your code is kept.';

const PATIENCE_MS = 5_000;

/** Whether the site has a version of the page by now that is not the one which is open. */
export async function isOutdated(): Promise<boolean> {
  const scripts = document.querySelectorAll<HTMLScriptElement>('script[type=module][src]');
  const names = Array.from(scripts, ({ src }) => src.split('/').at(-1) ?? '');
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const response = await fetch(location.href, { cache: 'no-store', signal });
    const text = await response.text();
    // Not every answer is ours: a network may put a page of its own in its place.
    const isNew = names.some((name) => !text.includes(name));
    return response.ok && text.includes(' id="root"') && isNew;
  } catch {
    return false;
  }
}
