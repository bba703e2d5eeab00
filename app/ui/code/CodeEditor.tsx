import Editor, { loader } from '@monaco-editor/react';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useSettings } from '../../session/settings.ts';
import { arrive } from '../../session/view.ts';
import { defineThemes, themeOf } from './editorTheme.ts';
import { markFaults } from './faultMarks.ts';
import { markLine } from './lineMark.ts';
import { monaco } from './monaco.ts';
import type { CodeEditorInstance } from './monaco.ts';
import type { Fault } from './useFaults.ts';
import { useHelp } from './help/useHelp.ts';
import { useMedia } from '../useMedia.ts';

// Without this the package would fetch Monaco from another site.
loader.config({ monaco });

interface Props {
  readonly slug: string;
  readonly code: string;
  readonly faults: readonly Fault[];
  /** The line to go to, if there is one. */
  readonly target: number | null;
  /** The line that a program is at, where one is stepped through. */
  readonly current: number | null;
  readonly onChange: (code: string) => void;
  /** Called when Monaco is up; gives what was selected in the text box, if somebody was typing there. */
  readonly takeOver: () => Selected | null;
}

/** Places in the code, counted in characters; where nothing is selected, both are the caret's. */
type Selected = readonly [start: number, end: number];

const OPTIONS = {
  // Enter is a new line, whatever is suggested; Tab takes what is.
  acceptSuggestionOnCommitCharacter: false,
  acceptSuggestionOnEnter: 'off',
  ariaLabel: 'Python code. Press Ctrl+M to let Tab move the focus.',
  automaticLayout: true,
  fixedOverflowWidgets: true,
  fontFamily: "'JetBrains Mono', ui-monospace, Consolas, monospace",
  fontLigatures: false,
  glyphMargin: false,
  guides: { indentation: false },
  hideCursorInOverviewRuler: true,
  insertSpaces: true,
  lineNumbersMinChars: 3,
  minimap: { enabled: false },
  overviewRulerLanes: 0,
  renderFinalNewline: 'on',
  padding: { top: 12, bottom: 12 },
  scrollBeyondLastLine: false,
  tabSize: 4,
  // Words that merely stand in the code are no knowledge of Python.
  wordBasedSuggestions: 'off',
} as const;

/** Monaco with Python; a chunk of its own, loaded when the page already stands. */
export default function CodeEditor({
  slug,
  code,
  faults,
  target,
  current,
  onChange,
  takeOver,
}: Props) {
  const [editor, setEditor] = useState<CodeEditorInstance | null>(null);
  const { theme, fontSize } = useSettings();
  const isForced = useMedia('(forced-colors: active)');
  const isSystemDark = useMedia('(prefers-color-scheme: dark)');
  const isTouch = useMedia('(pointer: coarse)');
  const scheme = isForced || theme === 'system' ? (isSystemDark ? 'dark' : 'light') : theme;
  const options = useMemo(
    () => ({
      ...OPTIONS,
      fontSize,
      lineHeight: Math.round(fontSize * 1.5),
      wordWrap: isTouch ? ('on' as const) : ('off' as const),
    }),
    [fontSize, isTouch],
  );

  const selected = useRef<Selected | null>(null);
  const onMount = (mounted: CodeEditorInstance) => {
    selected.current = takeOver();
    letTabGo(mounted);
    letFormat(mounted);
    setEditor(mounted);
  };
  useLayoutEffect(() => {
    const model = editor?.getModel();
    if (!model || !selected.current) return;
    const [start, end] = selected.current.map((offset) => model.getPositionAt(offset));
    if (start && end) editor?.setSelection(monaco.Range.fromPositions(start, end));
    editor?.focus();
  }, [editor]);
  useEffect(() => markFaults(editor, faults), [editor, faults]);
  useHelp(editor, slug);
  useEffect(() => markLine(editor, current), [editor, current]);
  // The page's colours are other ones where they are forced.
  useEffect(defineThemes, [isForced]);
  useEffect(() => {
    if (editor && target !== null) goThere(editor, target);
  }, [editor, target]);

  return (
    <Editor
      language="python"
      theme={themeOf(scheme, isForced)}
      value={code}
      options={options}
      onMount={onMount}
      onChange={(next = '') => onChange(next)}
    />
  );
}

function goThere(editor: CodeEditorInstance, line: number): void {
  const model = editor.getModel();
  const lineNumber = Math.min(line, model?.getLineCount() ?? 1);
  const column = model?.getLineFirstNonWhitespaceColumn(lineNumber) || 1;
  editor.setPosition({ lineNumber, column });
  editor.revealLineInCenterIfOutsideViewport(lineNumber);
  editor.focus();
  arrive();
}

/** Monaco has other keys for it on other machines; the page names one for all. */
function letFormat(editor: CodeEditorInstance): void {
  editor.addCommand(monaco.KeyMod.Shift | monaco.KeyMod.Alt | monaco.KeyCode.KeyF, () => {
    void editor.getAction('editor.action.formatDocument')?.run();
  });
}

/** Monaco frees Tab with Ctrl+Shift+M on a Mac; the page names one key for all. */
function letTabGo(editor: CodeEditorInstance): void {
  editor.addCommand(monaco.KeyMod.WinCtrl | monaco.KeyCode.KeyM, () => {
    editor.trigger('keyboard', 'editor.action.toggleTabFocusMode', null);
  });
}
