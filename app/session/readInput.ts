import type { Problem } from '#problem';
import { createExplorer } from '../python/explorer.ts';
import type { Explorer } from '../python/explorer.ts';
import { readingJob } from '../python/readingJob.ts';
import { whenFree } from './explore.ts';
import { runner } from './python.ts';
import { readingOf } from './reading.ts';
import type { Reading } from './reading.ts';

/** It has no program of the learner's, so what is asked is known even where that is broken. */
let reader: Explorer | undefined;
let turn: Promise<unknown> = Promise.resolve();

/**
 * What a learner's own input asks for. It is read by Python, apart from the learner's program.
 *
 * @throws Error with a sentence for the learner when no interpreter starts.
 */
export function readInput(problem: Problem, text: string): Promise<Reading> {
  const read = async () => {
    await whenFree();
    reader ??= createExplorer(runner().add);
    const found = await reader.explore(readingJob(text, problem.statement), NEVER);
    return readingOf(found, problem);
  };
  const answer = turn.then(read);
  turn = answer.catch(() => {});
  return answer;
}

const NEVER = new AbortController().signal;
