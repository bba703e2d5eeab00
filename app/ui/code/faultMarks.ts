import { monaco } from './monaco.ts';
import type { CodeEditorInstance } from './monaco.ts';
import styles from './faultMarks.module.css';
import type { Fault } from './useFaults.ts';

const OWNER = 'python';
/** Of what is written behind a line; the whole of it is in the hover and in the report. */
const LONGEST = 60;

/** Underlines the lines at fault and writes the reason behind each; gives what takes it away. */
export function markFaults(
  editor: CodeEditorInstance | null,
  faults: readonly Fault[],
): (() => void) | undefined {
  const model = editor?.getModel();
  if (!editor || !model) return undefined;
  const known = faults.map((fault) => ({
    ...fault,
    line: Math.min(fault.line, model.getLineCount()),
  }));
  monaco.editor.setModelMarkers(
    model,
    OWNER,
    known.map(({ line, message }) => ({
      message,
      severity: monaco.MarkerSeverity.Error,
      startLineNumber: line,
      // Without the indentation.
      startColumn: model.getLineFirstNonWhitespaceColumn(line) || 1,
      endLineNumber: line,
      endColumn: model.getLineMaxColumn(line),
    })),
  );
  const notes = editor.createDecorationsCollection(
    known.map(({ line, message }) => ({
      range: new monaco.Range(
        line,
        model.getLineMaxColumn(line),
        line,
        model.getLineMaxColumn(line),
      ),
      options: {
        showIfCollapsed: true,
        after: { content: `  ${shorten(message)}`, inlineClassName: styles['note'] ?? '' },
      },
    })),
  );
  return () => {
    notes.clear();
    monaco.editor.setModelMarkers(model, OWNER, []);
  };
}

function shorten(message: string): string {
  const [first = ''] = message.split(/\n|\. /);
  return first.length > LONGEST ? `${first.slice(0, LONGEST)}…` : first;
}
