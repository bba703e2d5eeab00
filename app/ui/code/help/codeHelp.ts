import { loadSupport } from '../../../catalog/support.ts';
import { keepUsed } from '../../../session/offline/worker.ts';
import type { monaco } from '../monaco.ts';
import { offerFormat } from './formatter.ts';
import { shareKnowledge } from './knowledge.ts';
import { startServer } from './languageServer.ts';
import { remark } from './remarks.ts';
import stubs from './stubs.ts';

type Model = ReturnType<typeof monaco.editor.createModel>;

/**
 * Has a model's editor know Python, NumPy and what comes with the problem.
 *
 * @param fail is called when that ends by itself.
 * @returns what ends it.
 * @throws Error when it cannot be had.
 */
export async function helpWith(
  model: Model,
  { slug, starter }: { slug: string; starter: string },
  fail: () => void,
): Promise<() => void> {
  const support = await loadSupport(slug);
  const files = { ...stubs, ...(support !== null && { '/learner/support.py': support }) };
  const server = await startServer(model.getValue(), files, fail);
  void keepUsed();
  const tell = () => server.change(model.getValue());
  const listening = model.onDidChangeContent(tell);
  // It may have changed while the server was coming.
  tell();
  const ends = [
    shareKnowledge(model, server),
    remark(model, server, starter),
    offerFormat(),
    () => listening.dispose(),
    server.stop,
  ];
  return () => {
    for (const end of ends) end();
  };
}
