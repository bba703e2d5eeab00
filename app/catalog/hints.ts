/** Apart from the catalogue, whose files every page needs: a problem's hints are fetched when it is asked for them. */
const hints = import.meta.glob<readonly string[]>('/problems/*/hints.md', { import: 'default' });

/** A problem's hints as HTML, from a nudge to nearly the answer; none when its author wrote none. */
export const loadHints = async (slug: string): Promise<readonly string[]> =>
  (await hints[`/problems/${slug}/hints.md`]?.()) ?? [];
