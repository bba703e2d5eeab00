import { monaco } from '../monaco.ts';
import { DOCUMENT } from './languageServer.ts';
import type { LanguageServer } from './languageServer.ts';
import type { Place, Span, Suggestion } from './protocol.ts';
import { readable } from './readable.ts';

type Model = ReturnType<typeof monaco.editor.createModel>;
type Position = ReturnType<Model['getPositionAt']>;

/** Has Monaco ask the server for suggestions, signatures and what a name is; gives what ends that. */
export function shareKnowledge(model: Model, server: LanguageServer): () => void {
  const { languages } = monaco;
  /** Nothing for another model, and nothing when there is no answer. */
  const answer = async <T>(asked: Model, ask: () => Promise<T>): Promise<T | null> =>
    asked === model ? ask().catch(() => null) : null;
  const found = new WeakMap<object, Suggestion>();

  const registered = [
    languages.registerCompletionItemProvider('python', {
      triggerCharacters: ['.'],
      async provideCompletionItems(asked, position) {
        const about = at(position);
        const answered = await answer(asked, () => server.ask('textDocument/completion', about));
        const word = asked.getWordUntilPosition(position);
        const range = new monaco.Range(
          position.lineNumber,
          word.startColumn,
          position.lineNumber,
          position.column,
        );
        // What begins with an underscore is nobody else's business, unless asked for.
        const items = (answered?.items ?? []).filter(
          ({ label }) => !label.startsWith('_') || word.word.startsWith('_'),
        );
        const suggestions = items.map((item) => {
          const { label, kind = 1, sortText = label } = item;
          const shown = { label, insertText: label, sortText, range, kind: kindOf(kind) };
          found.set(shown, item);
          return shown;
        });
        return { suggestions };
      },
      async resolveCompletionItem(shown) {
        const item = found.get(shown);
        if (!item) return shown;
        const answered = await answer(model, () => server.ask('completionItem/resolve', item));
        return answered?.documentation
          ? { ...shown, documentation: toMarkdown(answered.documentation.value) }
          : shown;
      },
    }),
    languages.registerSignatureHelpProvider('python', {
      signatureHelpTriggerCharacters: ['(', ','],
      signatureHelpRetriggerCharacters: [')'],
      async provideSignatureHelp(asked, position) {
        const about = at(position);
        const told = await answer(asked, () => server.ask('textDocument/signatureHelp', about));
        if (!told) return null;
        const signatures = told.signatures.map((one) => ({
          label: readable(one.label),
          documentation: toMarkdown(one.documentation?.value ?? ''),
          parameters: (one.parameters ?? []).map(({ label }) => ({ label: readable(label) })),
          ...(one.activeParameter !== undefined && { activeParameter: one.activeParameter }),
        }));
        const { activeSignature = 0, activeParameter = 0 } = told;
        return { value: { signatures, activeSignature, activeParameter }, dispose: () => {} };
      },
    }),
    languages.registerHoverProvider('python', {
      async provideHover(asked, position) {
        const about = at(position);
        const told = await answer(asked, () => server.ask('textDocument/hover', about));
        if (!told) return null;
        const contents = [toMarkdown(told.contents.value)];
        return told.range ? { contents, range: toRange(told.range) } : { contents };
      },
    }),
  ];
  return () => {
    for (const one of registered) one.dispose();
  };
}

/** Monaco counts from 1. */
export const toRange = ({ start, end }: Span) =>
  new monaco.Range(start.line + 1, start.character + 1, end.line + 1, end.character + 1);

const at = ({ lineNumber, column }: Position) => {
  const position: Place = { line: lineNumber - 1, character: column - 1 };
  return { textDocument: DOCUMENT, position };
};

const toMarkdown = (value: string) => ({ value: readable(value) });

/** By the numbers of the protocol, from 1. */
const KINDS = [
  'Text',
  'Method',
  'Function',
  'Constructor',
  'Field',
  'Variable',
  'Class',
  'Interface',
  'Module',
  'Property',
  'Unit',
  'Value',
  'Enum',
  'Keyword',
] as const;

const kindOf = (kind: number) => monaco.languages.CompletionItemKind[KINDS[kind - 1] ?? 'Variable'];
