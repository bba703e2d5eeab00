import type { PythonError, RunEvent } from '#problem';
import { attempt } from './attempt.ts';
import type { End } from './attempt.ts';
import type { Budget } from './deadline.ts';
import { messageOf } from './message.ts';
import type { Job } from './protocol.ts';
import type { Spare } from './spare.ts';

/** How a run ended. What came of each of its tests has been told before. */
export type Ending =
  | { readonly kind: 'completed' | 'stopped' }
  | { readonly kind: 'refused'; readonly error: PythonError }
  | { readonly kind: 'broken'; readonly reason: string };

/** Gives an interpreter, or null when the run was stopped before there was one. */
export type TakeSpare = () => Promise<Spare | null>;

const LONGEST_SOURCE = 100_000;
/** A little more than one interpreter passes on, which says itself that it cut. */
const MOST_CHARACTERS = 66_000;
/** Interpreters that one run may use up, so that a hundred deadly tests end some time. */
const MOST_INTERPRETERS = 8;

/**
 * Plays every test of a job. A test that times out or kills its interpreter costs only itself:
 * the others go on in the next one, which loads the program again.
 *
 * @param stopped ends the run when it is aborted.
 * @param tell is told what happens, as it happens.
 */
export async function playJob(
  job: Job,
  takeSpare: TakeSpare,
  stopped: AbortSignal,
  tell: (event: RunEvent) => void,
): Promise<Ending> {
  const left = new Set(job.tests.keys());
  const budget: Budget = { ms: job.limits.run * 1_000, characters: MOST_CHARACTERS };
  const ending = await playAll(job, takeSpare, stopped, left, budget, tell).catch(
    (error: unknown): Ending => ({ kind: 'broken', reason: messageOf(error) }),
  );
  const reason = `Was not run: ${whyNotRun(ending, job, budget)}.`;
  for (const test of left) tell({ kind: 'undecided', test, case: 0, status: 'not-run', reason });
  return ending;
}

/** @param left the tests that nothing has been decided of; they are taken out as it is. */
async function playAll(
  job: Job,
  takeSpare: TakeSpare,
  stopped: AbortSignal,
  left: Set<number>,
  budget: Budget,
  tell: (event: RunEvent) => void,
): Promise<Ending> {
  const error = refuseLength(job.source);
  if (error) return { kind: 'refused', error };
  for (let used = 0; left.size > 0 && budget.ms > 0 && used < MOST_INTERPRETERS; used++) {
    const spare = await takeSpare();
    if (spare === null) return { kind: 'stopped' };
    const pass = (event: RunEvent) => {
      if (isDecisive(job, event)) left.delete(event.test);
      if (used === 0 || !isOfLoading(event)) tell(event);
    };
    const end = await attempt(spare, job, [...left], budget, stopped, pass);
    if (end.kind === 'refused') return end;
    if (end.kind === 'lost') tellLost(end, left, pass);
    if (stopped.aborted) return { kind: 'stopped' };
    if (end.kind === 'finished') break;
  }
  return { kind: 'completed' };
}

/** What refuses a program that is too long, as data like any other refusal. */
export function refuseLength({ length }: string): PythonError | null {
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
  for (const place of lost) tell({ kind: 'undecided', ...place, status, reason });
}

function whyNotRun(ending: Ending, { limits }: Job, budget: Budget): string {
  if (ending.kind === 'stopped') return 'you stopped the run';
  if (ending.kind === 'refused') return 'the code could not be loaded';
  if (ending.kind === 'broken') return 'Python could not be started';
  if (budget.ms <= 0) return `the ${limits.run} seconds for the whole run were used up before it`;
  return 'the code ended Python too often, or the run early';
}
