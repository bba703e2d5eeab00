import type { Arbitrary } from 'fast-check';
import type { AnyCase, Problem } from '#problem';
import type { ImportFile } from '../../catalog/folder.ts';
import { INPUTS, checkAgreement } from './agreement.ts';
import { wrong } from './finding.ts';
import type { Finding } from './finding.ts';
import type { Folder } from './folder.ts';
import { loadFault } from './load.ts';
import type { Play } from './play.ts';

const FILE = 'inputs.ts';

/** What came of the inputs that `inputs.ts` generates. */
export interface Generated {
  readonly findings: readonly Finding[];
  readonly inputs: number;
}

export async function checkGenerated(
  folder: Folder,
  problem: Problem,
  play: Play,
  importFile: ImportFile,
): Promise<Generated> {
  if (!folder.files.has(FILE) || !folder.files.has('solution.py'))
    return { findings: [], inputs: 0 };
  let arbitrary: unknown;
  try {
    ({ default: arbitrary } = await importFile(`${folder.path}/${FILE}`));
  } catch (error) {
    return { findings: [loadFault(error, folder)], inputs: 0 };
  }
  if (isArbitrary(arbitrary))
    return {
      findings: await checkAgreement(folder, problem, arbitrary, play),
      inputs: INPUTS,
    };
  const message = 'no generator is here: export default inputs<typeof ENTRY>(fc.record({ … }))';
  return { findings: [wrong(FILE, message)], inputs: 0 };
}

const isArbitrary = (value: unknown): value is Arbitrary<AnyCase> =>
  typeof value === 'object' && value !== null && 'generate' in value;
