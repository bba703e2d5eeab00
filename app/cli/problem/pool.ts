import confinement from 'virtual:confined';
import { openProcesses } from '../../python/processes.ts';
import type { Limits } from '../../python/protocol.ts';
import { openPlayer } from '../grade/player.ts';
import type { Player } from '../grade/player.ts';

/** Plays jobs, so many at a time; who comes later waits. */
export type Pool = Player['play'];

/** Seconds for what no learner waits for. */
export const PATIENT: Limits = { load: 20, run: 120 };
/** Seconds beyond the longest run after which a process ends by itself. */
const SLACK = 30;

export function openPool(jobs: number): Pool {
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
  return async (job, tell) => {
    const player = await take();
    try {
      return await player.play(job, tell);
    } finally {
      giveBack(player);
    }
  };
}
