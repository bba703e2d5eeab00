import type { Loss, Place, Played, PythonError, RunEvent } from '#problem';
import { attempt } from './attempt.ts';
import type { Job } from './protocol.ts';
import { refuseLength } from './run.ts';
import type { Spare } from './spare.ts';
import type { AddInterpreter } from './spares.ts';

/** What came of trying a program out. */
export type Exploration =
  /** By case; one that never came back has no place. */
  | { readonly kind: 'played'; readonly played: readonly Played[] }
  | { readonly kind: 'refused'; readonly error: PythonError }
  /** `at` is null when it was lost while the program was loading. */
  | {
      readonly kind: 'lost';
      readonly at: Place | null;
      readonly status: Loss;
      readonly reason: string;
    };

/** Tries programs out, one at a time, in an interpreter of its own that it keeps while it is used. */
export interface Explorer {
  /**
   * Plays the cases of a job's only test. Whoever asks waits until the one before has come back.
   *
   * @param stopped ends it at once, and the interpreter with it, when it is aborted.
   * @param tell is told what happens, as it happens.
   * @throws Error when no interpreter comes, or it was stopped before there was one.
   */
  readonly explore: (
    job: Job,
    stopped: AbortSignal,
    tell?: (event: RunEvent) => void,
  ) => Promise<Exploration>;
  /** Ends the interpreter; the next exploration starts another. */
  readonly close: () => void;
}

/** Python that has loaded a program, or is on its way to. */
interface Kept {
  readonly source: string;
  readonly coming: Promise<Spare>;
  readonly end: () => void;
}

/** @param add starts an interpreter that is not the runs'. */
export function createExplorer(add: AddInterpreter): Explorer {
  let kept: Kept | null = null;
  let rest: ReturnType<typeof setTimeout> | undefined;

  const close = () => {
    clearTimeout(rest);
    kept?.end();
    kept = null;
  };
  const keep = (source: string): Kept => {
    const unwanted = new AbortController();
    const coming = add(() => kept?.coming === coming && close(), unwanted.signal);
    const end = () => {
      unwanted.abort();
      coming.then(
        ({ remote }) => remote.terminate(),
        () => {},
      );
    };
    coming.catch(() => {});
    return { source, coming, end };
  };
  const take = async (source: string): Promise<Spare> => {
    const spare = await (kept?.source === source ? kept.coming.catch(() => null) : null);
    if (spare && spare.remote.isOpen?.() !== false) return spare;
    close();
    kept = keep(source);
    return kept.coming;
  };
  const explore: Explorer['explore'] = async (job, stopped, tell) => {
    const error = refuseLength(job.source);
    if (error) return { kind: 'refused', error };
    stopped.throwIfAborted();
    clearTimeout(rest);
    stopped.addEventListener('abort', close);
    try {
      const spare = await take(job.source);
      stopped.throwIfAborted();
      const played: Played[] = [];
      let late: Exploration | null = null;
      const budget = { ms: job.limits.run * 1_000, characters: 0 };
      const end = await attempt(lend(spare, stopped), job, [0], budget, stopped, (event) => {
        tell?.(event);
        if (event.kind === 'played') played[event.case] = event;
        if (event.kind === 'undecided') late = { ...event, kind: 'lost', at: event };
      });
      if (end.kind === 'finished') {
        // What was interrupted may still say that it is at its end, which would be taken for the next one's.
        if (late) close();
        spare.listen(({ kind }) => kind === 'died' && close());
        return late ?? { kind: 'played', played };
      }
      close();
      const isSaid = end.kind === 'refused' || end.kind === 'lost';
      return isSaid ? end : { kind: 'lost', at: null, status: 'crashed', reason: GONE };
    } finally {
      stopped.removeEventListener('abort', close);
      rest = setTimeout(close, REST_MS);
    }
  };
  return { explore, close };
}

/** The interpreter, for one attempt, which does not end it; who is stopped is not asked to come back. */
const lend = ({ remote, ...spare }: Spare, stopped: AbortSignal): Spare => ({
  ...spare,
  remote: {
    ...remote,
    terminate: () => {},
    interrupt: () => stopped.aborted || remote.interrupt(),
  },
});

/** An interpreter takes some 100 MB, and another one comes in half a second. */
const REST_MS = 60_000;

const GONE = 'Python went away. Change the code, or try again.';
