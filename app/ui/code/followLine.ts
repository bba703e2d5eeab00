import { diffArrays } from 'diff';

/** Where a line of an earlier text is in a later one, both counted from 1; null if it was changed. */
export function followLine(before: string, after: string, line: number): number | null {
  let [old, now] = [0, 0];
  for (const { count, added, removed } of diffArrays(splitLines(before), splitLines(after))) {
    if (!added && line <= old + count) return removed ? null : now + line - old;
    if (!added) old += count;
    if (!removed) now += count;
  }
  return null;
}

/** Line ends are Python's: the editor may write others than the draft had. */
const splitLines = (text: string) => text.split(/\r\n|\r|\n/);
