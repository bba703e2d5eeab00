import type { Problem } from '#problem';
import { readProblem } from '../../catalog/folder.ts';
import type { ImportFile } from '../../catalog/folder.ts';
import { messageOf } from '../../python/message.ts';
import { wrong } from './finding.ts';
import type { Finding } from './finding.ts';
import type { Folder } from './folder.ts';

/** The problem that a folder holds, or why it cannot be loaded. */
export async function loadFolder(
  folder: Folder,
  importFile: ImportFile,
): Promise<Problem | { readonly fault: Finding }> {
  try {
    const problem = await readProblem(folder.parent, folder.slug, importFile);
    return Array.isArray(problem.tests) ? problem : { fault: wrong('tests.ts', NO_TESTS) };
  } catch (error) {
    return { fault: loadFault(error, folder) };
  }
}

const NO_TESTS = 'there are no tests: export default tests<typeof ENTRY>({ name, cases })';

/** A file that throws while it is loaded, at the place that its stack names. */
export function loadFault(error: unknown, { path, files }: Folder): Finding {
  const message = `cannot be loaded: ${messageOf(error)}`;
  const names = [...files.keys()];
  const stack = error instanceof Error ? (error.stack ?? '').split('\n') : [];
  for (const frame of stack) {
    const name = names.find((one) => frame.includes(`${path}/${one}:`));
    const [, line, column] = /:(\d+):(\d+)\)?$/.exec(frame) ?? [];
    if (name !== undefined && line !== undefined)
      return wrong(name, message, { line: Number(line), column: Number(column) });
  }
  const named = names.find((name) => message.includes(`${path}/${name}`));
  return wrong(named ?? 'reference.ts', message);
}
