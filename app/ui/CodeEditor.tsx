import Editor, { loader } from '@monaco-editor/react';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Fault } from './CodePane.tsx';
import { monaco } from './monaco.ts';

// Without this the package would fetch Monaco from another site.
loader.config({ monaco });

type CodeEditorInstance = ReturnType<typeof monaco.editor.create>;

interface Props {
  readonly code: string;
  readonly fault: Fault | null;
  readonly onChange: (code: string) => void;
  /** Called when Monaco is up; gives where the caret of the text box was, if it had the focus. */
  readonly takeOver: () => number | null;
}

const OPTIONS = {
  ariaLabel: 'Python code. Press Ctrl+M to let Tab move the focus.',
  automaticLayout: true,
  fontFamily: "'JetBrains Mono', ui-monospace, Consolas, monospace",
  fontSize: 14,
  lineHeight: 20,
  insertSpaces: true,
  minimap: { enabled: false },
  scrollBeyondLastLine: false,
  tabSize: 4,
} as const;

/** Monaco with Python; a chunk of its own, loaded when the page already stands. */
export default function CodeEditor({ code, fault, onChange, takeOver }: Props) {
  const [editor, setEditor] = useState<CodeEditorInstance | null>(null);
  const isDark = useSyncExternalStore(watchDark, () => dark.matches);
  useEffect(() => {
    const model = editor?.getModel();
    if (model)
      monaco.editor.setModelMarkers(model, 'python', fault ? [toMarker(fault, model)] : []);
  }, [editor, fault]);
  const caret = useRef<number | null>(null);
  const onMount = (mounted: CodeEditorInstance) => {
    caret.current = takeOver();
    setEditor(mounted);
  };
  useEffect(() => {
    const place = caret.current === null ? null : editor?.getModel()?.getPositionAt(caret.current);
    if (!place) return;
    editor?.setPosition(place);
    editor?.focus();
  }, [editor]);
  return (
    <Editor
      language="python"
      theme={isDark ? 'vs-dark' : 'vs'}
      value={code}
      options={OPTIONS}
      onMount={onMount}
      onChange={(next = '') => onChange(next)}
    />
  );
}

const dark = window.matchMedia('(prefers-color-scheme: dark)');

function watchDark(changed: () => void) {
  dark.addEventListener('change', changed);
  return () => dark.removeEventListener('change', changed);
}

type Model = NonNullable<ReturnType<CodeEditorInstance['getModel']>>;

/** A squiggle under a whole line, without its indentation. */
function toMarker({ line, message }: Fault, model: Model) {
  const number = Math.min(line, model.getLineCount());
  return {
    message,
    severity: monaco.MarkerSeverity.Error,
    startLineNumber: number,
    startColumn: model.getLineFirstNonWhitespaceColumn(number) || 1,
    endLineNumber: number,
    endColumn: model.getLineMaxColumn(number),
  };
}
