import * as monaco from 'monaco-editor/editor';
import EditorWorker from 'monaco-editor/editor/editor.worker?worker';
// Its feature of this name has what completes a whole line by itself, and not this.
import 'monaco-editor/editor/contrib/suggest/browser/suggestController';
import 'monaco-editor/features/bracketMatching/register';
import 'monaco-editor/features/caretOperations/register';
import 'monaco-editor/features/clipboard/register';
import 'monaco-editor/features/codeEditor/register';
import 'monaco-editor/features/comment/register';
import 'monaco-editor/features/contextmenu/register';
import 'monaco-editor/features/cursorUndo/register';
import 'monaco-editor/features/find/register';
import 'monaco-editor/features/folding/register';
import 'monaco-editor/features/format/register';
import 'monaco-editor/features/gotoError/register';
import 'monaco-editor/features/hover/register';
import 'monaco-editor/features/iPadShowKeyboard/register';
import 'monaco-editor/features/indentation/register';
import 'monaco-editor/features/lineSelection/register';
import 'monaco-editor/features/linesOperations/register';
import 'monaco-editor/features/multicursor/register';
import 'monaco-editor/features/parameterHints/register';
import 'monaco-editor/features/smartSelect/register';
import 'monaco-editor/features/toggleTabFocusMode/register';
import 'monaco-editor/features/tokenization/register';
import 'monaco-editor/features/wordHighlighter/register';
import 'monaco-editor/features/wordOperations/register';
import 'monaco-editor/languages/definitions/python/register';

// Monaco asks the global object for its worker, which is served from our own site.
window.MonacoEnvironment = { getWorker: () => new EditorWorker() };

// Keyboards of phones and dictation insert several lines at once: typed text would be indented anew
// at each of them, pasted text stays as it is.
monaco.editor.registerCommand('type', (_, typed: { readonly text: string }) => {
  const editor = monaco.editor.getEditors().find((one) => one.hasTextFocus());
  editor?.trigger('keyboard', /\n./.test(typed.text) ? 'paste' : 'type', typed);
});

/** Monaco with Python and the features an exercise needs, bundled with the page. */
export { monaco };
export type CodeEditorInstance = ReturnType<typeof monaco.editor.create>;
