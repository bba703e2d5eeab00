import type { Remote } from './host.ts';
import type { Report } from './protocol.ts';

/**
 * Starts an interpreter, and another in its place when the first hangs or dies before it is ready.
 *
 * @param fail is called when the first was of no use, or says itself that it did not start as told.
 * @param patience milliseconds after which the first hangs.
 */
export function startEither(
  startFirst: (hear: (report: Report) => void) => Remote,
  startOther: (hear: (report: Report) => void) => Remote,
  hear: (report: Report) => void,
  fail: () => void,
  patience: number,
): Remote {
  let isReady = false;
  const giveUp = () => {
    clearTimeout(timer);
    remote.terminate();
    fail();
    remote = startOther(hear);
  };
  const timer = setTimeout(giveUp, patience);
  let remote = startFirst((report) => {
    if (!isReady && (report.kind === 'unready' || report.kind === 'died')) return giveUp();
    if (!isReady && report.kind === 'ready') {
      isReady = true;
      clearTimeout(timer);
      if (report.refusal !== undefined) fail();
    }
    hear(report);
  });
  return {
    send: (order) => remote.send(order),
    interrupt: () => remote.interrupt(),
    terminate: () => {
      clearTimeout(timer);
      remote.terminate();
    },
    isSilent: () => remote.isSilent?.() ?? false,
    isOpen: () => remote.isOpen?.() ?? true,
  };
}
