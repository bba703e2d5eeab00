import type { Loss, Played } from './outcome.ts';

/** What a run tells while it goes on. */
export type RunEvent =
  | { readonly kind: 'loaded' }
  | { readonly kind: 'started'; readonly test: number }
  | (Place & Played & { readonly kind: 'played' })
  | (Place & { readonly kind: 'undecided'; readonly status: Loss; readonly reason: string })
  /** A line that is about to run, or what came of it, as the interpreter wrote it. */
  | { readonly kind: 'traced'; readonly text: string }
  /** `test` is null while the program loads. */
  | { readonly kind: 'printed'; readonly test: number | null; readonly text: string };

/** A case of a test, both by their place in the order. */
export interface Place {
  readonly test: number;
  readonly case: number;
}
