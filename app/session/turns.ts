import type { RunEvent } from '#problem';
import { createExplorer } from '../python/explorer.ts';
import type { Exploration, Explorer } from '../python/explorer.ts';
import type { Job } from '../python/protocol.ts';
import { runner, usePython } from './python.ts';
import { isUnderWay, useRun } from './run.ts';

/** Who wants to know; nobody's question takes the place of another's. */
export type Asker = 'picture' | 'input' | 'cases' | 'search' | 'steps';

/** Plays what is asked, one after the other, in an interpreter of its own beside the runs'. */
export interface Turns {
  /**
   * A newer question of the same asker takes the place of one that waits. A run goes first: what is
   * played begins anew after it.
   *
   * @param tell is told what happens, as it happens.
   * @returns null when it was given up for a newer question.
   * @throws Error with a sentence for the learner when no interpreter starts.
   */
  readonly ask: (
    job: Job,
    asker: Asker,
    tell?: (event: RunEvent) => void,
  ) => Promise<Exploration | null>;
  /** Ends what somebody has asked, and the interpreter unless somebody else is at it. */
  readonly end: (asker: Asker) => void;
}

export function createTurns(): Turns {
  let explorer: Explorer | undefined;
  /** The newest that each has asked, of which alone the answer counts. */
  const newest = new Map<Asker, symbol>();
  let going: Going | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  useRun.subscribe(({ phase }) => isUnderWay(phase) && going?.stopping.abort());

  const ask: Turns['ask'] = (job, asker, tell) => {
    const { source } = job;
    const own = Symbol(asker);
    newest.set(asker, own);
    // Of the same program, it is at its end before another interpreter would be ready.
    if (going?.asker === asker && going.source !== source) going.stopping.abort();
    const tryOut = async (): Promise<Exploration | null> => {
      await whenFree();
      if (own !== newest.get(asker)) return null;
      explorer ??= createExplorer(runner().add);
      const stopping = new AbortController();
      going = { asker, source, stopping };
      const found = await explorer.explore(job, stopping.signal, tell).catch((error: unknown) => {
        if (!stopping.signal.aborted) throw error;
        return null;
      });
      return stopping.signal.aborted ? tryOut() : found;
    };
    const answer = turn.then(tryOut).finally(() => (going = undefined));
    turn = answer.catch(() => {});
    return answer;
  };

  const end = (asker: Asker) => {
    newest.delete(asker);
    if (going?.asker === asker) going.stopping.abort();
    else if (!going) explorer?.close();
  };
  return { ask, end };
}

interface Going {
  readonly asker: Asker;
  readonly source: string;
  readonly stopping: AbortController;
}

/**
 * Waits until no run is under way, and the next one has its interpreter.
 *
 * @throws Error with a sentence for the learner when Python is broken.
 */
function whenFree(): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = () => {
      const python = usePython.getState();
      const isBroken = python.kind === 'broken';
      const isFree = python.kind === 'ready' && !isUnderWay(useRun.getState().phase);
      if (!isBroken && !isFree) return;
      for (const unsubscribe of watched) unsubscribe();
      if (isBroken) reject(new Error(python.reason));
      else resolve();
    };
    const watched = [usePython.subscribe(settle), useRun.subscribe(settle)];
    settle();
  });
}
