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
    if (!Array.isArray(problem.tests)) return { fault: wrong('tests.ts', NO_TESTS) };
    const lacking = await findNoMistake(folder, importFile);
    return lacking === null ? problem : { fault: wrong(lacking, NO_MISTAKE) };
  } catch (error) {
    return { fault: loadFault(error, folder) };
  }
}

/** A file of mistakes without one, which may still be of the right types. */
async function findNoMistake(folder: Folder, importFile: ImportFile): Promise<string | null> {
  for (const name of folder.files.keys()) {
    if (!/^mistakes\/[^/]+\.ts$/.test(name)) continue;
    const { default: found } = await importFile(`${folder.path}/${name}`);
    if (typeof found !== 'object' || found === null || !('twins' in found)) return name;
  }
  return null;
}

const NO_MISTAKE =
  'there is no mistake: export default mistake<typeof ENTRY>({ sentence, twins: [(…) => …] })';
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
