import styles from './lineMark.module.css';
import { monaco } from './monaco.ts';
import type { CodeEditorInstance } from './monaco.ts';

/** Marks the line that a program is at, and brings it into view; gives what takes the mark away. */
export function markLine(
  editor: CodeEditorInstance | null,
  line: number | null,
): (() => void) | undefined {
  if (!editor || line === null) return undefined;
  const mark = editor.createDecorationsCollection([
    {
      range: new monaco.Range(line, 1, line, 1),
      options: { isWholeLine: true, className: styles['current'] ?? '' },
    },
  ]);
  editor.revealLineInCenterIfOutsideViewport(line);
  return () => mark.clear();
}
