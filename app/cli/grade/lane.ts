import type { Problem, RunEvent } from '#problem';
import { closeRecord, enterEvent, openRecord } from '../../grader/index.ts';
import type { OpenHost } from '../../python/host.ts';
import type { Job } from '../../python/protocol.ts';
import type { Ending } from '../../python/run.ts';
import { openPlayer } from './player.ts';
import { reportOn } from './report.ts';
import type { Report } from './report.ts';
import type { Source } from './source.ts';

/**
 * Grades one file after the other, each in an interpreter of its own.
 *
 * @throws Error when Python cannot be started.
 */
export type Lane = (file: string, source: Source) => Promise<Report>;

/** @param job what every file is put to. */
export function openLane(open: OpenHost, problem: Problem, job: Omit<Job, 'source'>): Lane {
  const { play, versions } = openPlayer(open);
  return async (file, source) => {
    let record = openRecord(problem);
    const tell = (event: RunEvent) => {
      record = enterEvent(record, problem, event);
    };
    const ending =
      source.kind === 'unreadable'
        ? refuse(problem, source, tell)
        : await play({ ...job, source: source.text }, tell);
    // A file that was refused unseen may come before the first interpreter.
    return reportOn(file, problem, closeRecord(record, problem), ending, await versions());
  };
}

/** A program that cannot even be read is refused like one that cannot be loaded. */
function refuse(
  { tests }: Problem,
  { refusal }: Extract<Source, { kind: 'unreadable' }>,
  tell: (event: RunEvent) => void,
): Ending {
  const reason = 'Was not run: the code could not be read.';
  for (const test of tests.keys())
    tell({ kind: 'undecided', test, case: 0, status: 'not-run', reason });
  return { kind: 'refused', error: { ...refusal, types: [refusal.type], traceback: '' } };
}
