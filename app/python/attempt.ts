import type { Outcome, PythonError } from '#problem';
import { startDeadline } from './deadline.ts';
import type { Budget } from './deadline.ts';
import { toOrder } from './order.ts';
import type { Job, Report } from './protocol.ts';
import { readSteps } from './reading.ts';
import type { Spare } from './spare.ts';

/** What a run tells while it goes on. */
export type RunEvent =
  | { readonly kind: 'loaded' }
  | { readonly kind: 'started'; readonly test: number }
  | (Place & { readonly kind: 'played' } & Played)
  | (Place & { readonly kind: 'undecided'; readonly status: Loss; readonly reason: string })
  /** `test` is null while the program loads. */
  | { readonly kind: 'printed'; readonly test: number | null; readonly text: string };

/** A case of a test, both by their place in the order. */
export interface Place {
  readonly test: number;
  readonly case: number;
}
interface Played {
  readonly outcomes: readonly Outcome[];
  readonly printed: string;
  readonly ms: number;
}
export type Loss = 'timed-out' | 'crashed' | 'stopped' | 'not-run';

/** How one interpreter's part of a run ended. */
export type End =
  /** `abandoned`: it could have been interrupted in the wrong test, so another takes over. */
  | { readonly kind: 'finished' | 'abandoned' }
  | { readonly kind: 'refused'; readonly error: PythonError }
  /** `at` is the case under way, or null while the program was loading. */
  | {
      readonly kind: 'lost';
      readonly at: Place | null;
      readonly status: Loss;
      readonly reason: string;
    };

const LOAD_SECONDS = 5;
/** Far more reports than honest output and cases make. */
const MOST_REPORTS = 5_000;

/**
 * Has one interpreter load a program and play some of its tests, under the deadlines.
 *
 * @param tests which tests of the job, in order.
 * @param stopped ends the attempt at once when it is aborted.
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
  const stop = () => lose('stopped', 'was stopped');
  const deadline = startDeadline(budget, spare.remote.interrupt, () =>
    lose('timed-out', deadline.passed() ?? ''),
  );

  /** Goes on to a place; the clock of a test starts with its first case. */
  const goTo = (index: number) => {
    const before = places[now]?.test;
    const test = places[index]?.test;
    now = index;
    printed = '';
    if (test === undefined || test === before) return;
    deadline.begin(job.tests[test]?.seconds ?? 0);
    tell({ kind: 'started', test });
  };
  const play = (place: Place, steps: string, ms: number) => {
    const outcomes = readOutcomes(steps);
    if (outcomes === null) return lose('crashed', 'Python answered with nonsense');
    const late = deadline.passed() !== null;
    tell({ kind: 'played', ...place, outcomes, printed, ms });
    goTo(now + 1);
    if (late && now < places.length) finish({ kind: 'abandoned' });
  };
  const skip = (place: Place) => {
    const reason = deadline.passed() ?? 'was interrupted';
    tell({ kind: 'undecided', ...place, status: 'timed-out', reason });
    const next = places.findIndex(({ test }, index) => index > now && test !== place.test);
    if (next < 0 || budget.ms < 0) finish({ kind: 'finished' });
    else goTo(next);
  };

  const hear = (report: Report) => {
    if (++reports > MOST_REPORTS) lose('crashed', 'the program sent too many messages');
    const place = places[now];
    switch (report.kind) {
      case 'received':
        if (!place) deadline.begin(LOAD_SECONDS);
        break;
      case 'loaded':
        if (place) break;
        tell({ kind: 'loaded' });
        if (deadline.passed() === null) goTo(0);
        else lose('timed-out', deadline.passed() ?? '');
        break;
      case 'refused':
        if (deadline.passed() === null) finish({ kind: 'refused', error: report.error });
        else lose('timed-out', deadline.passed() ?? '');
        break;
      case 'printed':
        printed += report.text;
        tell({ kind: 'printed', test: place?.test ?? null, text: report.text });
        break;
      case 'interrupted':
        if (place) skip(place);
        break;
      case 'played':
        if (place?.test === report.test && place.case === report.case)
          play(place, report.steps, report.ms);
        break;
      case 'finished':
        finish({ kind: 'finished' });
        break;
      case 'died':
        lose('crashed', `Python broke down: ${report.reason}`);
    }
  };
  stopped.addEventListener('abort', stop);
  deadline.begin(LOAD_SECONDS);
  spare.listen(hear);
  spare.remote.send(toOrder(job, tests));
  return end;
}

function readOutcomes(steps: string): readonly Outcome[] | null {
  try {
    return readSteps(steps);
  } catch {
    return null;
  }
}
