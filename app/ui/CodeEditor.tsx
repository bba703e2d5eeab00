import Editor, { loader } from '@monaco-editor/react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { EditorProps } from './CodePane.tsx';
import { monaco } from './monaco.ts';

// Without this the package would fetch Monaco from another site.
loader.config({ monaco });

type CodeEditorInstance = ReturnType<typeof monaco.editor.create>;

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
export default function CodeEditor({ code, onChange, fault }: EditorProps) {
  const [editor, setEditor] = useState<CodeEditorInstance | null>(null);
  const isDark = useSyncExternalStore(watchDark, () => dark.matches);
  useEffect(() => {
    const model = editor?.getModel();
    if (!model) return;
    const line = fault && Math.min(fault.line, model.getLineCount());
    monaco.editor.setModelMarkers(
      model,
      'python',
      fault && line
        ? [
            {
              message: fault.message,
              severity: monaco.MarkerSeverity.Error,
              startLineNumber: line,
              startColumn: model.getLineFirstNonWhitespaceColumn(line) || 1,
              endLineNumber: line,
              endColumn: model.getLineMaxColumn(line),
            },
          ]
        : [],
    );
  }, [editor, fault]);
  return (
    <Editor
      language="python"
      theme={isDark ? 'vs-dark' : 'vs'}
      value={code}
      options={OPTIONS}
      onMount={setEditor}
      onChange={(next = '') => onChange(next)}
    />
  );
}

const dark = window.matchMedia('(prefers-color-scheme: dark)');

function watchDark(changed: () => void) {
  dark.addEventListener('change', changed);
  return () => dark.removeEventListener('change', changed);
}
