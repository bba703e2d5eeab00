import type { Problem } from '#problem';
import { textOf } from '../folder.ts';
import type { Folder } from '../folder.ts';
import type { Pool } from '../pool.ts';
import { readEquivalents } from './equivalents.ts';
import { playMutants } from './mutants.ts';
import { scoreMutants } from './score.ts';
import type { Score } from './score.ts';

/**
 * The mutation score of a problem: whether its tests notice small slips in its solution.
 *
 * @throws Error when the solution does not pass, or Python cannot be started.
 */
export async function checkMutation(folder: Folder, problem: Problem, pool: Pool): Promise<Score> {
  const listing = folder.files.get('equivalent.yaml') ?? '[]';
  const { equivalents, findings } = readEquivalents(listing);
  const mutants = await playMutants(pool, problem, textOf(folder, 'solution.py'));
  const score = scoreMutants(mutants, equivalents);
  return { ...score, findings: [...findings, ...score.findings] };
}
