import type { Problem } from '#problem';
import { readingJob } from '../python/readingJob.ts';
import { readingOf } from './reading.ts';
import type { Reading } from './reading.ts';
import { createTurns } from './turns.ts';
import type { Asker } from './turns.ts';

/** It has no program of the learner's, so what is asked is known even where that is broken. */
const readings = createTurns();

/**
 * What a learner's own input asks for. It is read by Python, apart from the learner's program.
 *
 * @returns null when it was given up for a newer question.
 * @throws Error with a sentence for the learner when no interpreter starts.
 */
export async function readInput(
  problem: Problem,
  text: string,
  asker: Asker,
): Promise<Reading | null> {
  const found = await readings.ask(readingJob(text, problem.statement), asker);
  return found && readingOf(found, problem);
}

/** Ends what somebody has asked. */
export const endReading = readings.end;
