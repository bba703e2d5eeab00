import { isNumPyKnown } from '../../../session/codeHelp.ts';
import { monaco } from '../monaco.ts';
import { toRange } from './knowledge.ts';
import { DOCUMENT } from './languageServer.ts';
import type { LanguageServer } from './languageServer.ts';
import type { Remark } from './protocol.ts';

type Model = ReturnType<typeof monaco.editor.createModel>;

const OWNER = 'help';
/** Who types on has not come to the end of the line. */
const PAUSE_MS = 700;

/** Underlines what is surely wrong, whenever typing pauses; gives what ends that and takes it away. */
export function remark(model: Model, server: LanguageServer, starter: string): () => void {
  const given = new Set(starter.split(/\r?\n/));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = async () => {
    const version = model.getVersionId();
    const { items = [] } = await server
      .ask('textDocument/diagnostic', { textDocument: DOCUMENT })
      .catch(() => ({ items: [] }));
    if (model.isDisposed() || model.getVersionId() !== version) return;
    const known = items.filter(({ range }) => range.start.line < model.getLineCount());
    const told = choose(known).filter(
      // What came with the problem is not the learner's slip.
      ({ range, code }) =>
        code !== UNUSED || !given.has(model.getLineContent(range.start.line + 1)),
    );
    monaco.editor.setModelMarkers(model, OWNER, told.map(toMarker));
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), PAUSE_MS);
  };
  const listening = model.onDidChangeContent(wait);
  wait();
  return () => {
    clearTimeout(timer);
    listening.dispose();
    if (!model.isDisposed()) monaco.editor.setModelMarkers(model, OWNER, []);
  };
}

const UNUSED = 'reportUnusedImport';
const NAMES = ['reportUndefinedVariable', 'reportMissingImports', UNUSED];

/** Where something is no Python, what follows it can hardly be understood: that alone is told. */
function choose(remarks: readonly Remark[]): readonly Remark[] {
  const broken = remarks.find(({ severity, code }) => severity === 1 && code === undefined);
  if (broken) return [broken];
  return remarks.filter(({ code = '', message }) => NAMES.includes(code) || isMissingName(message));
}

/** Of a module: what an object has may change while it runs. */
const isMissingName = (message: string) =>
  /known attribute of module|unknown import symbol/.test(message) &&
  (isNumPyKnown || !message.includes('"numpy'));

/** Not in the red of the last run, which has seen it happen. */
const toMarker = ({ range, message, code }: Remark) => ({
  ...toRange(range),
  message,
  ...(code === UNUSED
    ? { severity: monaco.MarkerSeverity.Hint, tags: [monaco.MarkerTag.Unnecessary] }
    : { severity: monaco.MarkerSeverity.Warning }),
});
