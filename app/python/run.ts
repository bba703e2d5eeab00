import type { PythonError } from '#problem';
import { attempt } from './attempt.ts';
import type { End, RunEvent } from './attempt.ts';
import type { Budget } from './deadline.ts';
import type { Job } from './protocol.ts';
import type { Spare } from './spare.ts';

/** How a run ended; what came of its tests has been told before. */
export type Ending =
  | { readonly kind: 'completed' | 'stopped' }
  | { readonly kind: 'refused'; readonly error: PythonError }
  | { readonly kind: 'broken'; readonly reason: string };

const RUN_MS = 10_000;
const LONGEST_SOURCE = 100_000;
/** Interpreters that one run may use up, so that a hundred deadly tests end some time. */
const MOST_INTERPRETERS = 8;

/**
 * Plays every test of a job. A test that times out or kills its interpreter costs only itself:
 * the others go on in the next one, which loads the program again.
 *
 * @param takeSpare gives an interpreter, or null when the run was stopped before there was one.
 */
export async function playJob(
  job: Job,
  takeSpare: () => Promise<Spare | null>,
  stopped: AbortSignal,
  tell: (event: RunEvent) => void,
): Promise<Ending> {
  const error = refuseLength(job.source);
  if (error) return { kind: 'refused', error };
  const left = new Set(job.tests.keys());
  const budget: Budget = { ms: RUN_MS };
  let isFirst = true;
  const pass = (event: RunEvent) => {
    if (isDecisive(job, event)) left.delete(event.test);
    if (isFirst || !isOfLoading(event)) tell(event);
  };
  let ending: Ending = { kind: 'completed' };
  for (let used = 0; left.size > 0 && budget.ms > 0 && used < MOST_INTERPRETERS; used++) {
    const spare = await takeSpare();
    if (spare === null) return { kind: 'stopped' };
    const end = await attempt(spare, job, [...left], budget, stopped, pass);
    isFirst = false;
    if (end.kind === 'lost') tellLost(end, left, pass);
    if (end.kind === 'refused') ending = end;
    else if (stopped.aborted) ending = { kind: 'stopped' };
    if (end.kind === 'finished' || ending.kind !== 'completed') break;
  }
  for (const test of left)
    tell({ kind: 'undecided', test, case: 0, status: 'not-run', reason: 'was not run' });
  return ending;
}

/** Long programs are refused here, as data like any other refusal. */
function refuseLength({ length }: string): PythonError | null {
  if (length <= LONGEST_SOURCE) return null;
  const message = `The program has ${length} characters; ${LONGEST_SOURCE} are allowed. Shorten it.`;
  return { type: 'ValueError', types: ['ValueError'], message, line: 1, traceback: '' };
}

/** Whether an event settles its test: the last case has come back, or none will. */
function isDecisive(
  { tests }: Job,
  event: RunEvent,
): event is Extract<RunEvent, { kind: 'played' | 'undecided' }> {
  if (event.kind === 'played') return event.case === (tests[event.test]?.cases.length ?? 0) - 1;
  return event.kind === 'undecided';
}

/** A program that is loaded a second time says again what it said the first time. */
const isOfLoading = (event: RunEvent) =>
  event.kind === 'loaded' || (event.kind === 'printed' && event.test === null);

/** A death while loading is every test's, one in a test only that test's. */
function tellLost(
  { at, status, reason }: Extract<End, { kind: 'lost' }>,
  left: ReadonlySet<number>,
  tell: (event: RunEvent) => void,
): void {
  const lost = at ? [at] : [...left].map((test) => ({ test, case: 0 }));
  const said = at ? reason : `while the program was loading: ${reason}`;
  for (const place of lost) tell({ kind: 'undecided', ...place, status, reason: said });
}
