import { problemInputs } from '#problem';
import type { Problem } from '#problem';
import { closeRecord, enterEvent, openRecord } from '../../grader/index.ts';
import type { RunRecord } from '../../grader/index.ts';
import { LIMITS } from '../../python/limits.ts';
import type { Limits } from '../../python/protocol.ts';
import type { Ending } from '../../python/run.ts';
import type { Pool } from './pool.ts';

/**
 * Puts a Python program to a problem's tests, in an interpreter of its own.
 *
 * @throws Error when Python cannot be started.
 */
export type Play = (source: string, problem: Problem, limits?: Limits) => Promise<Run>;

/** What came of a program. */
export interface Run {
  readonly ending: Ending;
  readonly record: RunRecord;
}

export const playIn =
  (pool: Pool): Play =>
  async (source, problem, limits = LIMITS) => {
    let record = openRecord(problem);
    const job = { ...problemInputs(problem), source, limits };
    const ending = await pool(job, (event) => {
      record = enterEvent(record, problem, event);
    });
    return { ending, record: closeRecord(record, problem) };
  };
