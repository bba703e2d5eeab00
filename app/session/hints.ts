import { create } from 'zustand';
import type { Listing } from '../catalog/catalog.ts';
import { loadHints, loadSolution } from '../catalog/help.ts';
import type { Solution } from '../catalog/solution.ts';
import { failLate } from './late.ts';
import { hasPassed, useRun } from './run.ts';
import { keepSeen, recallSeen } from './seen.ts';
import { OUTDATED, isOutdated } from './version.ts';

/** What is fetched when the learner asks for it. */
export type Fetched<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'here'; readonly value: T }
  /** The advice is a sentence for the learner, on what to do. */
  | { readonly kind: 'failed'; readonly advice: string };

/** What the learner has been shown of the way to a solution, of the open problem. */
interface Help {
  /** As HTML. */
  readonly hints: Fetched<readonly string[]>;
  /** How many of them the learner has asked for. */
  readonly seen: number;
  readonly solution: { readonly kind: 'hidden' } | Fetched<Solution>;
}

export const useHelp = create<Help>(() => ({
  hints: { kind: 'loading' },
  seen: 0,
  solution: { kind: 'hidden' },
}));

/** Far more than a small file needs, on any line. */
const PATIENCE_MS = 30_000;

/** Fetches a problem's hints, and shows its solution at once to who has just passed its tests. */
export function openHints({ slug }: Listing): void {
  useHelp.setState(({ seen }) => ({ seen: Math.max(seen, recallSeen(slug)) }));
  if (useHelp.getState().hints.kind !== 'here') {
    useHelp.setState({ hints: { kind: 'loading' } });
    void fetchIt(loadHints(slug), 'The hints').then((hints) => useHelp.setState({ hints }));
  }
  if (hasPassed(useRun.getState())) showSolution(slug);
}

/** Shows one hint more, and remembers it: what was shown stays. */
export function showNextHint(slug: string): void {
  const seen = useHelp.getState().seen + 1;
  useHelp.setState({ seen });
  keepSeen(slug, seen);
}

/** Fetches the solution and shows it. */
export function showSolution(slug: string): void {
  useHelp.setState({ solution: { kind: 'loading' } });
  void fetchIt(loadSolution(slug), 'The solution').then((solution) => {
    // It may have been put away in the meantime.
    if (useHelp.getState().solution.kind === 'loading') useHelp.setState({ solution });
  });
}

export const hideSolution = () => useHelp.setState({ solution: { kind: 'hidden' } });

async function fetchIt<T>(loading: Promise<T>, what: string): Promise<Fetched<T>> {
  try {
    return { kind: 'here', value: await Promise.race([loading, failLate(PATIENCE_MS)]) };
  } catch {
    const advice = (await isOutdated()) ? OUTDATED : `${what} could not be fetched. ${MISSING}`;
    return { kind: 'failed', advice };
  }
}

const MISSING =
  'Check the connection, then try again. If that does not help, reload the page; your code is kept.';
