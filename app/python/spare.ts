import { ENDED } from './death.ts';
import type { Host, Remote } from './host.ts';
import type { Report, Versions } from './protocol.ts';

const BOOT_MS = 60_000;
const LATE =
  'Python did not start within a minute. Close what keeps the computer busy, then try again.';

/** An interpreter that is ready for a run. */
export interface Spare {
  readonly remote: Remote;
  readonly versions: Versions;
  /** From now on, `hear` is told what the interpreter reports. */
  readonly listen: (hear: (report: Report) => void) => void;
}

/**
 * Starts an interpreter and waits until it is ready.
 *
 * @param died is called when it dies while nobody listens yet.
 * @param unwanted ends it, unless it is ready before that is aborted.
 * @throws Error with the reason when it does not get ready.
 */
export function prepareSpare(host: Host, died: () => void, unwanted?: AbortSignal): Promise<Spare> {
  return new Promise((resolve, reject) => {
    const wait = (report: Report) => {
      if (report.kind === 'unready' || report.kind === 'died') fail(describe(report.reason));
      if (report.kind !== 'ready') return;
      clearTimeout(timer);
      hear = ({ kind }) => {
        if (kind !== 'died') return;
        remote.terminate();
        died();
      };
      resolve({ remote, versions: report.versions, listen: (next) => (hear = next) });
    };
    const fail = (reason: string) => {
      clearTimeout(timer);
      remote.terminate();
      reject(new Error(reason));
    };
    let hear: (report: Report) => void = wait;
    const timer = setTimeout(() => fail(LATE), BOOT_MS);
    const remote = host.spawn((report) => hear(report));
    unwanted?.addEventListener('abort', () => hear === wait && fail('Nobody wants it any more.'));
  });
}

/** Why it does not start, and what to do. */
function describe(reason: string): string {
  if (reason === '')
    return 'The browser does not let Python start: an extension, or a rule of the site that serves this page, blocks workers. Allow them for this page, then try again.';
  const next =
    reason === ENDED ? 'Close other tabs, which take memory' : 'Update the browser or try another';
  return `Python did not start: ${reason}. ${next}, then try again.`;
}
