import type { Problem } from '#problem';
import type { Player } from '../../grade/player.ts';
import { readEquivalents } from './equivalents.ts';
import { playMutants } from './mutants.ts';
import { scoreMutants } from './score.ts';
import type { Score } from './score.ts';

/**
 * The mutation score of a problem: whether its tests notice small slips in its solution.
 *
 * @param play plays a job, in interpreters of its own.
 * @param solution the text of `solution.py`.
 * @param equivalent the text of `equivalent.yaml`, where there is one.
 * @throws Error when the solution does not pass, or Python cannot be started.
 */
export async function scoreMutation(
  play: Player['play'],
  problem: Problem,
  solution: string,
  equivalent: string | null,
): Promise<Score> {
  const { equivalents, findings } = readEquivalents(equivalent ?? '[]');
  const score = scoreMutants(await playMutants(play, problem, solution), equivalents);
  return { ...score, findings: [...findings, ...score.findings] };
}
