import type { Host, Remote } from './host.ts';
import type { Report, Versions } from './protocol.ts';

const BOOT_MS = 60_000;

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
 * @throws Error with the reason when it does not get ready.
 */
export function prepareSpare(host: Host, died: () => void): Promise<Spare> {
  return new Promise((resolve, reject) => {
    const wait = (report: Report) => {
      if (report.kind === 'unready' || report.kind === 'died') fail(report.reason);
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
    const timer = setTimeout(() => fail('Python does not start: it took over a minute.'), BOOT_MS);
    const remote = host.spawn((report) => hear(report));
  });
}
