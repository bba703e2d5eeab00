import type { Loss, PythonError } from '#problem';
import type { Exhibit } from './exhibit.ts';

/** What came of one hidden test, with the evidence for it. */
export type Verdict = Passed | Failed | Raised | Undecided;

interface Evidence {
  /** The call that decided, as Python text. */
  readonly input: string;
  readonly expected: string;
  readonly actual: string;
  /** Why, in the learner's words; empty for a pass. */
  readonly message: string;
  /** Milliseconds inside Python. */
  readonly ms: number;
}
/** Evidence of a value beside the expected one. */
interface Compared extends Evidence {
  /** Both as tables, where they are arrays or can be read as such. */
  readonly exhibit: Exhibit | null;
}
export interface Passed extends Compared {
  readonly status: 'passed';
}
export interface Failed extends Compared {
  readonly status: 'failed';
  /** The sentence of the known mistake, or else the diagnosis, that explains every outcome of the run. */
  readonly mistake: string | null;
}
export interface Raised extends Evidence {
  readonly status: 'raised';
  readonly error: PythonError;
  readonly mistake: string | null;
}
/** A test whose calls did not all come back. */
export interface Undecided {
  readonly status: Loss;
  /** The whole case that was under way. */
  readonly input: string;
  /** Empty for a case of several steps: which of them was under way is not known. */
  readonly expected: string;
  readonly message: string;
}

/** Whether a test says that something is wrong: it is not one that passed or was not played out. */
export const isFailing = ({ status }: Verdict) => FAILING.has(status);

const FAILING = new Set<Verdict['status']>(['failed', 'raised', 'timed-out', 'crashed']);

/** How many tests passed. */
export const countPassed = (verdicts: readonly Verdict[]) =>
  verdicts.filter(({ status }) => status === 'passed').length;
