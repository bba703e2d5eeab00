import { diffLines } from 'diff';

/** Beyond so many, nobody counts; two long texts that share nothing would keep the page busy for long. */
const MOST = 500;

/** How many lines of a program are other ones than before, in words. */
export function changesText(before: string | undefined, after: string): string {
  if (before === undefined) return linesText(after.split('\n').length);
  const parts = diffLines(before, after, { maxEditLength: MOST });
  if (!parts) return `more than ${MOST / 2} lines changed`;
  const count = (kind: 'added' | 'removed') =>
    parts.reduce((sum, part) => sum + (part[kind] ? part.count : 0), 0);
  // A line that was edited is one that went and one that came.
  const changed = Math.max(count('added'), count('removed'));
  return changed === 0 ? 'nothing changed' : `${linesText(changed)} changed`;
}

const linesText = (count: number) => (count === 1 ? '1 line' : `${count} lines`);
