import type { Loss, Outcome, Place, PythonError, RunEvent } from '#problem';
import { startDeadline } from './deadline.ts';
import type { Budget } from './deadline.ts';
import { ENDED, describeDeath } from './death.ts';
import { countSteps, toOrder } from './order.ts';
import type { Job, Report } from './protocol.ts';
import { readRefusal, readSteps } from './reading.ts';
import type { Spare } from './spare.ts';

/** How one interpreter's part of a run ended. */
export type End =
  /** `abandoned`: it may be interrupted in the wrong test, or never began, so another takes over. */
  | { readonly kind: 'finished' | 'abandoned' }
  | { readonly kind: 'refused'; readonly error: PythonError }
  /** `at` is the case under way, or null while the program was loading. */
  | {
      readonly kind: 'lost';
      readonly at: Place | null;
      readonly status: Loss;
      readonly reason: string;
    };

/** Far more reports than honest output makes. */
const MOST_REPORTS = 5_000;

/**
 * Has one interpreter load a program and play some of its tests, under the deadlines.
 *
 * @param tests which tests of the job, in order.
 * @param stopped ends the attempt when it is aborted.
 * @param tell is given what happens, as it happens.
 */
export function attempt(
  spare: Spare,
  job: Job,
  tests: readonly number[],
  budget: Budget,
  stopped: AbortSignal,
  tell: (event: RunEvent) => void,
): Promise<End> {
  const places = tests.flatMap((test) =>
    (job.tests[test]?.cases ?? []).map((_, index): Place => ({ test, case: index })),
  );
  /** The case under way, as an index into places; -1 while the program loads. */
  let now = -1;
  let printed = '';
  let reports = 0;
  let isReceived = false;
  const { ms: left } = budget;
  let settle: (end: End) => void = () => {};
  const end = new Promise<End>((resolve) => (settle = resolve));

  const finish = (ending: End) => {
    deadline.stop();
    stopped.removeEventListener('abort', stop);
    spare.listen(() => {});
    spare.remote.terminate();
    settle(ending);
  };
  const lose = (status: Loss, reason: string) =>
    finish({ kind: 'lost', at: places[now] ?? null, status, reason });
  /** The deadline, or the learner's Stop, has ended what was under way. */
  const loseLate = () =>
    lose(stopped.aborted ? 'stopped' : 'timed-out', deadline.passed() ?? 'Was interrupted.');
  const stop = () =>
    deadline.cut(
      `You stopped the run ${places[now] ? 'during this test' : 'while the code was loading'}.`,
    );
  const giveUp = () => {
    // What ended the whole process was not lateness; that is known a little later.
    if (stopped.aborted || !spare.remote.isSilent?.()) loseLate();
  };
  const deadline = startDeadline(budget, spare.remote.interrupt, giveUp);

  /** Goes on to a place; the clock of a test starts with its first case. */
  const goTo = (index: number) => {
    const before = places[now]?.test;
    const test = places[index]?.test;
    now = index;
    printed = '';
    if (test === undefined || test === before) return;
    const seconds = job.tests[test]?.seconds ?? 0;
    deadline.begin(
      seconds,
      `Did not finish within ${seconds} seconds: look for a loop that never ends.`,
    );
    tell({ kind: 'started', test });
  };
  const play = (place: Place, steps: string, ms: number) => {
    const inputs = job.tests[place.test]?.cases[place.case];
    const outcomes = inputs ? readOutcomes(steps, countSteps(inputs)) : null;
    if (outcomes === null)
      return lose('crashed', 'The result could not be read. Return a plain number, list or array.');
    tell({ kind: 'played', ...place, outcomes, printed, ms });
    if (deadline.passed() === null) goTo(now + 1);
    else finish({ kind: 'abandoned' });
  };
  const skip = (place: Place) => {
    if (stopped.aborted || budget.ms < 0) return loseLate();
    const reason = deadline.passed() ?? 'Was interrupted.';
    tell({ kind: 'undecided', ...place, status: 'timed-out', reason });
    const next = places.findIndex(({ test }, index) => index > now && test !== place.test);
    if (next < 0) finish({ kind: 'finished' });
    else goTo(next);
  };
  const print = (text: string) => {
    const room = text.slice(0, Math.max(budget.characters, 0));
    budget.characters -= text.length;
    if (room === '') return;
    printed += room;
    tell({ kind: 'printed', test: places[now]?.test ?? null, text: room });
  };

  const { load } = job.limits;
  const beginLoading = () =>
    deadline.begin(
      load,
      `The code did not finish loading within ${load} seconds: look for an endless loop outside the function.`,
    );
  const hear = (report: Report) => {
    if (++reports > MOST_REPORTS + places.length)
      return lose('crashed', 'The code sent messages without end and was ended.');
    const place = places[now];
    switch (report.kind) {
      case 'received':
        // Once only: who could begin again and again would never be late.
        if (!isReceived) beginLoading();
        isReceived = true;
        return;
      case 'loaded':
        if (place) return;
        if (deadline.passed() !== null) return loseLate();
        tell({ kind: 'loaded' });
        return goTo(0);
      case 'refused':
        if (deadline.passed() !== null) return loseLate();
        return finish({ kind: 'refused', error: readRefusal(report.error) });
      case 'printed':
        return print(report.text);
      case 'traced':
        if (job.trace) tell({ kind: 'traced', text: report.text });
        return;
      case 'interrupted':
        return place && skip(place);
      case 'played':
        if (place?.test !== report.test || place.case !== report.case) return;
        return play(place, report.steps, report.ms);
      case 'finished':
        return finish({ kind: 'finished' });
      case 'died':
        if (!isReceived && !stopped.aborted) {
          // Nobody's code did that, or took the time.
          budget.ms = left;
          return finish({ kind: 'abandoned' });
        }
        return deadline.passed() === null || (report.reason === ENDED && !stopped.aborted)
          ? lose('crashed', describeDeath(report.reason))
          : loseLate();
    }
  };
  stopped.addEventListener('abort', stop);
  beginLoading();
  spare.listen(hear);
  spare.remote.send(toOrder(job, tests));
  return end;
}

function readOutcomes(steps: string, most: number): readonly Outcome[] | null {
  try {
    return readSteps(steps, most);
  } catch {
    return null;
  }
}
