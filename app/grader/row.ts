import type { Verdict } from './verdict.ts';

/** A test in a run. */
export interface Row {
  readonly state: 'waiting' | 'running' | Verdict;
  readonly printed: string;
}

/** The verdicts there are; when a run has ended, one a test. */
export const verdictsOf = (rows: readonly Row[]): readonly Verdict[] =>
  rows.flatMap(({ state }) => (typeof state === 'string' ? [] : [state]));
