import type { Problem } from '#problem';
import { readProblem } from '../../catalog/folder.ts';
import type { ImportFile } from '../../catalog/folder.ts';
import { messageOf } from '../../python/message.ts';
import { placeAt, wrong } from './finding.ts';
import type { Finding } from './finding.ts';
import type { Folder } from './folder.ts';

/** The problem that a folder holds, or why it cannot be loaded. */
export async function loadFolder(
  folder: Folder,
  importFile: ImportFile,
): Promise<Problem | { readonly fault: Finding }> {
  const { parent, slug } = folder;
  try {
    return await readProblem(parent, slug, importFile);
  } catch (error) {
    return { fault: loadFault(error, folder) };
  }
}

/** A file that throws when it is loaded, at the place that its stack names. */
function loadFault(error: unknown, { path, files }: Folder): Finding {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const names = [...files.keys()];
  for (const frame of stack.split('\n')) {
    const name = names.find((one) => frame.includes(`${path}/${one}:`));
    const [, line = '1', column = '1'] = /:(\d+):(\d+)\)?$/.exec(frame) ?? [];
    if (name !== undefined)
      return wrong(name, messageOf(error), { line: Number(line), column: Number(column) });
  }
  const named = names.find((one) => messageOf(error).includes(`${path}/${one}`));
  return wrong(named ?? 'reference.ts', messageOf(error), placeAt('', 0));
}
