import confinement from 'virtual:confined';
import { problemInputs } from '#problem';
import type { Problem } from '#problem';
import { closeRecord, enterEvent, openRecord } from '../../grader/index.ts';
import type { RunRecord } from '../../grader/index.ts';
import { LIMITS } from '../../python/limits.ts';
import { openProcesses } from '../../python/processes.ts';
import type { Limits } from '../../python/protocol.ts';
import type { Ending } from '../../python/run.ts';
import { openPlayer } from '../grade/player.ts';
import type { Player } from '../grade/player.ts';

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

/** Seconds for what no learner waits for. */
export const PATIENT: Limits = { load: 20, run: 120 };
/** Seconds beyond the longest run after which a process ends by itself. */
const SLACK = 30;

/** Plays so many programs at a time; who comes later waits. */
export function openPlay(jobs: number): Play {
  const open = openProcesses(confinement, PATIENT.load + PATIENT.run + SLACK);
  const idle: Player[] = [];
  const waiting: ((player: Player) => void)[] = [];
  let opened = 0;
  const take = async (): Promise<Player> => {
    const player = idle.pop();
    if (player) return player;
    if (opened === jobs) return new Promise((resolve) => waiting.push(resolve));
    opened++;
    return openPlayer(open);
  };
  const giveBack = (player: Player) => {
    const next = waiting.shift();
    if (next) next(player);
    else idle.push(player);
  };
  return async (source, problem, limits = LIMITS) => {
    const player = await take();
    try {
      let record = openRecord(problem);
      const job = { ...problemInputs(problem), source, limits };
      const ending = await player.play(job, (event) => {
        record = enterEvent(record, problem, event);
      });
      return { ending, record: closeRecord(record, problem) };
    } finally {
      giveBack(player);
    }
  };
}
