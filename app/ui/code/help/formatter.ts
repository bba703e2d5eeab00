import { tellCodeHelp } from '../../../session/codeHelp.ts';
import { keepUsed } from '../../../session/offline/worker.ts';
import { monaco } from '../monaco.ts';

/** Has Monaco format Python by Ruff, which comes when it is first asked for; gives what ends that. */
export function offerFormat(): () => void {
  let ruff: Promise<(code: string) => string> | undefined;
  const registered = monaco.languages.registerDocumentFormattingEditProvider('python', {
    displayName: 'Ruff',
    async provideDocumentFormattingEdits(model) {
      try {
        ruff ??= bringRuff();
        const format = await ruff;
        return [{ range: model.getFullModelRange(), text: formatted(format, model.getValue()) }];
      } catch {
        ruff = undefined;
        tellCodeHelp('failed');
        return [];
      }
    },
  });
  return () => registered.dispose();
}

/** What is no Python stays as it is; the editor underlines where it is none. */
function formatted(format: (code: string) => string, code: string): string {
  try {
    return format(code);
  } catch {
    return code;
  }
}

async function bringRuff(): Promise<(code: string) => string> {
  const { default: load, PositionEncoding, Workspace } = await import('@astral-sh/ruff-wasm-web');
  await load();
  void keepUsed();
  const workspace = new Workspace({ 'line-length': 88 }, PositionEncoding.Utf16);
  return (code) => workspace.format(code);
}
