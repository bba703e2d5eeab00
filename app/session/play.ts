import { problemInputs } from '#problem';
import type { Problem, RunEvent } from '#problem';
import { closeRecord, enterEvent, openRecord } from '../grader/index.ts';
import type { RunRecord } from '../grader/index.ts';
import { LIMITS } from '../python/limits.ts';
import { playJob } from '../python/run.ts';
import type { Ending } from '../python/run.ts';
import type { Runner } from '../python/runner.ts';

/**
 * Plays and grades all tests of a problem on a source.
 *
 * @param stopped ends the run when it is aborted.
 * @param become is told every change of the record, and whether Python has begun.
 */
export async function play(
  runner: Runner,
  problem: Problem,
  source: string,
  stopped: AbortSignal,
  become: (record: RunRecord, hasBegun: boolean) => void,
): Promise<Ending> {
  let record = openRecord(problem);
  become(record, false);
  const job = { source, limits: LIMITS, ...problemInputs(problem) };
  const enter = (event: RunEvent) => {
    record = enterEvent(record, problem, event);
    become(record, true);
  };
  const ending = await runner.run((take) => playJob(job, take, stopped, enter), stopped);
  become(closeRecord(record, problem), true);
  return ending;
}
