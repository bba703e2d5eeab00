import { problemInputs } from '#problem';
import type { AnyCase, Problem } from '#problem';
import { createExplorer } from '../python/explorer.ts';
import type { Exploration, Explorer } from '../python/explorer.ts';
import type { Limits } from '../python/protocol.ts';
import { runner, usePython } from './python.ts';
import { isUnderWay, useRun } from './run.ts';

/** Seconds: a picture that takes longer is not looked at. */
const LIMITS: Limits = { load: 2, run: 4 };
const SECONDS = 2;

let explorer: Explorer | undefined;
/** The newest that was asked, of which alone the answer counts. */
let newest: symbol | undefined;
let going: { readonly source: string; readonly stopping: AbortController } | undefined;
let turn: Promise<unknown> = Promise.resolve();

// A run goes first: what is being explored begins anew after it.
useRun.subscribe(({ phase }) => isUnderWay(phase) && going?.stopping.abort());

/**
 * What a problem's cases come to in a program, tried out beside the runs. Only inputs go in, as in a
 * run. A newer question takes the place of one that waits.
 *
 * @returns null when it was given up for a newer question.
 * @throws Error with a sentence for the learner when no interpreter starts.
 */
export function explore(
  problem: Problem,
  source: string,
  cases: readonly [AnyCase, ...AnyCase[]],
): Promise<Exploration | null> {
  const own = (newest = Symbol('question'));
  // Of the same program, it is at its end before another interpreter would be ready.
  if (going && going.source !== source) going.stopping.abort();
  const tests = [{ name: '', cases, timeout: SECONDS, seed: 0 }];
  const job = { source, limits: LIMITS, ...problemInputs({ ...problem, tests }) };
  const tryOut = async (): Promise<Exploration | null> => {
    await whenFree();
    if (own !== newest) return null;
    explorer ??= createExplorer(runner().add);
    const stopping = new AbortController();
    going = { source, stopping };
    const found = await explorer.explore(job, stopping.signal).catch((error: unknown) => {
      if (!stopping.signal.aborted) throw error;
      return null;
    });
    return stopping.signal.aborted ? tryOut() : found;
  };
  const answer = turn.then(tryOut).finally(() => (going = undefined));
  turn = answer.catch(() => {});
  return answer;
}

/** Ends what is being explored, and its interpreter. */
export function endExploring(): void {
  newest = undefined;
  going?.stopping.abort();
  explorer?.close();
}

/** When no run is under way, and the next one has its interpreter. */
function whenFree(): Promise<void> {
  const isFree = () =>
    usePython.getState().kind === 'ready' && !isUnderWay(useRun.getState().phase);
  return new Promise((resolve) => {
    const settle = () => {
      if (!isFree()) return;
      for (const unsubscribe of watched) unsubscribe();
      resolve();
    };
    const watched = [usePython.subscribe(settle), useRun.subscribe(settle)];
    settle();
  });
}
