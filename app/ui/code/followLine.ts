/**
 * Where a line of an earlier text is in a later one, both counted from 1; null when it was changed.
 * One stretch of lines may have been edited in between, as happens between two looks.
 */
export function followLine(before: string, after: string, line: number): number | null {
  if (before === after) return line;
  const [old, now] = [splitLines(before), splitLines(after)];
  if (old.slice(0, line).every((text, at) => text === now[at])) return line;
  const fromEnd = old.length - line;
  const moved = now.length - fromEnd;
  const same = old.slice(line - 1).every((text, at) => text === now[moved - 1 + at]);
  return same && moved >= 1 ? moved : null;
}

/** Line ends are Python's: the editor may write others than the draft had. */
const splitLines = (text: string) => text.split(/\r\n|\r|\n/);
