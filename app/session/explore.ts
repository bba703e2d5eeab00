import { inputsOf } from '#problem';
import type { AnyCase, CaseInputs, Problem, RunEvent } from '#problem';
import { createExplorer } from '../python/explorer.ts';
import type { Exploration, Explorer } from '../python/explorer.ts';
import type { Job, Limits } from '../python/protocol.ts';
import { runner, usePython } from './python.ts';
import { isUnderWay, useRun } from './run.ts';

/** Seconds: a picture that takes longer is not looked at. */
const LIMITS: Limits = { load: 2, run: 4 };
const SECONDS = 2;

/** Who wants to know; nobody's question takes the place of another's. */
export type Asker = 'picture' | 'input' | 'cases' | 'search' | 'steps';

let explorer: Explorer | undefined;
/** The newest that each has asked, of which alone the answer counts. */
const newest = new Map<Asker, symbol>();
let going: Going | undefined;
interface Going {
  readonly asker: Asker;
  readonly source: string;
  readonly stopping: AbortController;
}
let turn: Promise<unknown> = Promise.resolve();

// A run goes first: what is being explored begins anew after it.
useRun.subscribe(({ phase }) => isUnderWay(phase) && going?.stopping.abort());

/**
 * What a problem's cases come to in a program, tried out beside the runs. Only inputs go in, as in a
 * run. A newer question of the same asker takes the place of one that waits.
 *
 * @returns null when it was given up for a newer question.
 * @throws Error with a sentence for the learner when no interpreter starts.
 */
export const explore = (
  problem: Problem,
  source: string,
  cases: readonly [AnyCase, ...AnyCase[]],
  asker: Asker,
): Promise<Exploration | null> =>
  exploreInputs(problem, source, inputsOf({ name: '', cases }).cases, asker);

/**
 * The same, of inputs as they reach Python.
 *
 * @param traced has every line that runs told.
 */
export function exploreInputs(
  { support, statement: { entry, also } }: Problem,
  source: string,
  cases: readonly CaseInputs[],
  asker: Asker,
  traced?: Traced,
): Promise<Exploration | null> {
  const own = Symbol(asker);
  newest.set(asker, own);
  // Of the same program, it is at its end before another interpreter would be ready.
  if (going?.asker === asker && going.source !== source) going.stopping.abort();
  const tests = [{ cases, seconds: SECONDS, seed: traced?.seed ?? 0 }];
  const played = { source, limits: LIMITS, support, entry, also, tests };
  const job: Job = traced ? { ...played, trace: true } : played;
  const tryOut = async (): Promise<Exploration | null> => {
    await whenFree();
    if (own !== newest.get(asker)) return null;
    explorer ??= createExplorer(runner().add);
    const stopping = new AbortController();
    going = { asker, source, stopping };
    const found = await explorer
      .explore(job, stopping.signal, traced?.tell)
      .catch((error: unknown) => {
        if (!stopping.signal.aborted) throw error;
        return null;
      });
    return stopping.signal.aborted ? tryOut() : found;
  };
  const answer = turn.then(tryOut).finally(() => (going = undefined));
  turn = answer.catch(() => {});
  return answer;
}

/** Who is told what happens, which begins anew when a run goes before, and the seed of chance. */
export interface Traced {
  readonly tell: (event: RunEvent) => void;
  readonly seed: number | null;
}

/** Ends what somebody has explored, and the interpreter unless somebody else is at it. */
export function endExploring(asker: Asker): void {
  newest.delete(asker);
  if (going?.asker === asker) going.stopping.abort();
  else if (!going) explorer?.close();
}

/** When no run is under way, and the next one has its interpreter. */
export function whenFree(): Promise<void> {
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
