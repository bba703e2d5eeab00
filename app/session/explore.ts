import { inputsOf } from '#problem';
import type { AnyCase, CaseInputs, Problem, RunEvent } from '#problem';
import type { Exploration } from '../python/explorer.ts';
import { LIMITS } from '../python/limits.ts';
import type { Job } from '../python/protocol.ts';
import { createTurns } from './turns.ts';
import type { Asker } from './turns.ts';

/** Seconds: what takes longer is not looked at, where hundreds are tried or a slider is drawn. */
const QUICK = { limits: { load: 2, run: 4 }, seconds: 2 };
/** Otherwise it may take as long as in a test. */
const SECONDS = 5;

const programs = createTurns();

/**
 * What a problem's cases come to in a program, tried out beside the runs. Only inputs go in, as in a
 * run. A newer question of the same asker takes the place of one that waits.
 *
 * @returns null when it was given up for a newer question.
 * @throws Error with a sentence for the learner when no interpreter starts.
 */
export const explore = (
  problem: Problem,
  source: string,
  cases: readonly [AnyCase, ...AnyCase[]],
  asker: Asker,
): Promise<Exploration | null> =>
  exploreInputs(problem, source, inputsOf({ name: '', cases }).cases, asker);

/**
 * The same, of inputs as they reach Python.
 *
 * @param traced has every line that runs told.
 */
export function exploreInputs(
  { support, statement: { entry, also }, tests: known }: Problem,
  source: string,
  cases: readonly CaseInputs[],
  asker: Asker,
  traced?: Traced,
): Promise<Exploration | null> {
  const isQuick = asker === 'picture' || asker === 'search';
  const patience = Math.max(...known.map(({ timeout = SECONDS }) => timeout));
  const { limits, seconds } = isQuick ? QUICK : { limits: LIMITS, seconds: patience };
  const tests = [{ cases, seconds, seed: traced?.seed ?? 0 }];
  const played = { source, limits, support, entry, also, tests };
  const job: Job = traced ? { ...played, trace: true } : played;
  return programs.ask(job, asker, traced?.tell);
}

/** Who is told what happens, which begins anew when a run goes before, and the seed of chance. */
export interface Traced {
  readonly tell: (event: RunEvent) => void;
  readonly seed: number | null;
}

/** Ends what somebody has explored, and the interpreter unless somebody else is at it. */
export const endExploring = programs.end;
