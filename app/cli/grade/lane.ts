import { setTimeout as delay } from 'node:timers/promises';
import type { Problem, RunEvent } from '#problem';
import { closeRecord, enterEvent, openRecord } from '../../grader/index.ts';
import type { OpenHost } from '../../python/host.ts';
import type { Job, Versions } from '../../python/protocol.ts';
import { playJob } from '../../python/run.ts';
import type { Ending } from '../../python/run.ts';
import { createRunner } from '../../python/runner.ts';
import { reportOn } from './report.ts';
import type { Report } from './report.ts';
import type { Source } from './source.ts';

/**
 * Grades one file after the other, each in an interpreter of its own.
 *
 * @throws Error when Python cannot be started.
 */
export type Lane = (file: string, source: Source) => Promise<Report>;

/** A machine that is short of memory for a moment may start Python the next time. */
const STARTS = 3;
const PAUSE_MS = 1_000;
const NEVER = new AbortController().signal;

/** @param job what every file is put to. */
export function openLane(open: OpenHost, problem: Problem, job: Omit<Job, 'source'>): Lane {
  let versions: Versions | undefined;
  let learn: (broken: string | null) => void = () => {};
  /** Null once the versions are known, or why they never will be. */
  const learnt = new Promise<string | null>((resolve) => (learn = resolve));
  const runner = createRunner(open, (state) => {
    if ('versions' in state) {
      versions = state.versions;
      learn(null);
    } else if (state.kind === 'broken') learn(state.reason);
  });

  const play = async (source: Source, tell: (event: RunEvent) => void): Promise<Ending> => {
    if (source.kind === 'unreadable') return refuse(problem, source, tell);
    for (let start = 1; ; start++) {
      const whole = { ...job, source: source.text };
      const ending = await runner.run((take) => playJob(whole, take, NEVER, tell), NEVER);
      if (ending.kind !== 'broken') return ending;
      if (start === STARTS) throw broken(ending.reason);
      await delay(PAUSE_MS);
      runner.restart();
    }
  };
  return async (file, source) => {
    let record = openRecord(problem);
    const ending = await play(source, (event) => {
      record = enterEvent(record, problem, event);
    });
    // A file that was refused unseen may come before the first interpreter.
    const reason = versions ? null : await learnt;
    if (!versions) throw broken(reason ?? '');
    return reportOn(file, problem, closeRecord(record, problem), ending, versions);
  };
}

const broken = (reason: string) => new Error(`Python cannot be started: ${reason}`);

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
