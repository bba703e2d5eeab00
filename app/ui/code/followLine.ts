import { diffArrays } from 'diff';

/** Two long texts that share nothing would keep the page busy for long. */
const MOST = 1_000;

/**
 * Where a line of an earlier text is in a later one, both counted from 1; null if it was changed, or so
 * much was that nobody can tell.
 */
export function followLine(before: string, after: string, line: number): number | null {
  let [old, now] = [0, 0];
  const options = { maxEditLength: MOST };
  const parts = diffArrays(splitLines(before), splitLines(after), options) ?? [];
  for (const { count, added, removed } of parts) {
    if (!added && line <= old + count) return removed ? null : now + line - old;
    if (!added) old += count;
    if (!removed) now += count;
  }
  return null;
}

/** Line ends are Python's: the editor may write others than the draft had. */
const splitLines = (text: string) => text.split(/\r\n|\r|\n/);
