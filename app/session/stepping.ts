import { create } from 'zustand';
import type { Trace } from '../python/trace.ts';

/** A program that is looked at line by line. */
export type Stepping =
  | { readonly kind: 'closed' }
  | (Named & { readonly kind: 'recording' })
  /** The message is a sentence for the learner. */
  | (Named & { readonly kind: 'failed'; readonly message: string })
  | (Named & {
      readonly kind: 'open';
      readonly trace: Trace;
      /** The step that is shown, from 0 on. */
      readonly at: number;
      /** By call of the case. */
      readonly ends: readonly CallEnd[];
      /** Why the program did not come to its end. */
      readonly lost: string | null;
    });

interface Named {
  /** What is stepped through: the name of a test, or another one. */
  readonly title: string;
  /** The code that it is done with. */
  readonly source: string;
}

/** What a call came to, beside what the reference gives. */
export interface CallEnd {
  /** As Python text, where there are several. */
  readonly call: string | null;
  /** Null of what is not compared. */
  readonly expected: string | null;
  readonly actual: string;
  readonly isRight: boolean;
}

/** Apart from what records the steps, which the page does not need at first. */
export const useStepping = create<Stepping>(() => ({ kind: 'closed' }));

/** Shows a step, the nearest one that there is. */
export function goToStep(at: number): void {
  const shown = useStepping.getState();
  if (shown.kind !== 'open') return;
  const last = shown.trace.steps.length - 1;
  useStepping.setState({ ...shown, at: Math.max(0, Math.min(last, at)) }, true);
}

/** The line of the code that is looked at, as it was recorded; null where there is none. */
export const lineOf = (shown: Stepping): number | null =>
  shown.kind === 'open' ? (shown.trace.steps[shown.at]?.line ?? null) : null;
