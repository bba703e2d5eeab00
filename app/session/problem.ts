import { create } from 'zustand';
import type { Problem } from '#problem';
import { loadProblem } from '../catalog/catalog.ts';
import type { Listing } from '../catalog/catalog.ts';

/** The problem whose page is open: its tests and reference come after its statement. */
export type OpenProblem =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly problem: Problem }
  | { readonly kind: 'failed' };

export const useProblem = create<OpenProblem>(() => ({ kind: 'loading' }));

/**
 * Loads a problem's tests and reference, unless they are there.
 *
 * @throws Error with a sentence for the learner when they cannot be had.
 */
export async function openProblem(listing: Listing): Promise<Problem> {
  const open = useProblem.getState();
  if (open.kind === 'ready') return open.problem;
  useProblem.setState({ kind: 'loading' }, true);
  try {
    const problem = await loadProblem(listing);
    useProblem.setState({ kind: 'ready', problem }, true);
    return problem;
  } catch {
    useProblem.setState({ kind: 'failed' }, true);
    throw new Error(
      'The tests could not be loaded. Check the connection and press Run tests again.',
    );
  }
}
