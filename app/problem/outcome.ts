import type { Value } from './value.ts';

/**
 * What one call did, as data: in Python for the learner, in TypeScript for the reference.
 * `changed` holds the arguments that differ afterwards, by parameter name.
 */
export type Outcome =
  | { readonly kind: 'returned'; readonly value: Value; readonly changed: ReadonlySet<string> }
  | { readonly kind: 'raised'; readonly error: PythonError; readonly changed: ReadonlySet<string> }
  | { readonly kind: 'unsupported'; readonly what: string };

/** A case as the learner's code played it. */
export interface Played {
  readonly outcomes: readonly Outcome[];
  readonly printed: string;
  /** Milliseconds inside Python. */
  readonly ms: number;
}

/** Why a test has not all its outcomes. */
export type Loss = 'timed-out' | 'crashed' | 'stopped' | 'not-run';

/** A Python exception. `line` is the learner's own line, counted from 1, where there is one. */
export interface PythonError {
  readonly type: string;
  /** Every class the exception is an instance of, the nearest first. */
  readonly types: readonly string[];
  readonly message: string;
  readonly line: number | null;
  /** As Python prints it, the learner's own frames only; at most 4 kB. */
  readonly traceback: string;
}

/** The outcome of a call that raises, where only the exception's name is known. */
export const raisedAs = (type: string): Outcome => ({
  kind: 'raised',
  error: { type, types: [type], message: '', line: null, traceback: '' },
  changed: new Set(),
});
