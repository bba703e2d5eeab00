import { create } from 'zustand';
import type { Problem } from '#problem';
import type { Listing } from '../catalog/catalog.ts';
import { failLate } from './late.ts';
import { OUTDATED, isOutdated } from './version.ts';

/** Far more than its few files need, on any line. */
const PATIENCE_MS = 30_000;
export const MISSING =
  'Check the connection, then press Run tests. If that does not help, reload the page; your code is kept.';

/** The problem whose page is open: its tests and reference come after its statement. */
export type OpenProblem =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly problem: Problem }
  /** The advice is a sentence for the learner, on what to do. */
  | { readonly kind: 'failed'; readonly advice: string };

export const useProblem = create<OpenProblem>(() => ({ kind: 'loading' }));

/**
 * Loads a problem's tests and reference, and what plays and grades them, unless they are there.
 *
 * @throws Error with a sentence for the learner when they cannot be had.
 */
export async function openProblem(listing: Listing): Promise<Problem> {
  const open = useProblem.getState();
  if (open.kind === 'ready') return open.problem;
  useProblem.setState({ kind: 'loading' }, true);
  try {
    // The list of all problems' files grows with them, and is of no use before.
    const files = import('../catalog/files.ts');
    const loading = Promise.all([
      files.then(({ loadProblem }) => loadProblem(listing)),
      import('./play.ts'),
    ]);
    const [problem] = await Promise.race([loading, failLate(PATIENCE_MS)]);
    useProblem.setState({ kind: 'ready', problem }, true);
    return problem;
  } catch {
    const advice = (await isOutdated()) ? OUTDATED : MISSING;
    useProblem.setState({ kind: 'failed', advice }, true);
    throw new Error(`The tests could not be loaded. ${advice}`);
  }
}
