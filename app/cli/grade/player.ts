import { setTimeout as delay } from 'node:timers/promises';
import type { RunEvent } from '#problem';
import type { OpenHost } from '../../python/host.ts';
import type { Job, Versions } from '../../python/protocol.ts';
import { playJob } from '../../python/run.ts';
import type { Ending } from '../../python/run.ts';
import { createRunner } from '../../python/runner.ts';

/** Plays one job after the other, each in an interpreter of its own. */
export interface Player {
  /** @throws Error when Python cannot be started. */
  readonly play: (job: Job, tell: (event: RunEvent) => void) => Promise<Ending>;
  /** @throws Error when Python cannot be started. */
  readonly versions: () => Promise<Versions>;
}

/** A machine that is short of memory for a moment may start Python the next time. */
const STARTS = 3;
const PAUSE_MS = 1_000;

export function openPlayer(open: OpenHost): Player {
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
  return {
    play: async (job, tell) => {
      // Its own for each: whoever waits for the abort of a signal is kept as long as the signal is.
      const never = new AbortController().signal;
      for (let start = 1; ; start++) {
        const ending = await runner.run((take) => playJob(job, take, never, tell), never);
        if (ending.kind !== 'broken') return ending;
        if (start === STARTS) throw broken(ending.reason);
        await delay(PAUSE_MS);
        runner.restart();
      }
    },
    versions: async () => {
      const reason = versions ? null : await learnt;
      if (!versions) throw broken(reason ?? '');
      return versions;
    },
  };
}

const broken = (reason: string) => new Error(`Python cannot be started: ${reason}`);
