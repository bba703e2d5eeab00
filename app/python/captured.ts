import { startConfined } from './confinement.ts';
import type { Confinement } from './confinement.ts';
import type { Remote } from './host.ts';
import { keepSnapshot } from './keeping.ts';
import type { Report } from './protocol.ts';

const CAPTURE_MS = 120_000;

/**
 * The file of the snapshot that is good for a confinement. The first use of a machine captures it, in a
 * confined process that runs nothing of a learner's.
 *
 * @returns null when none can be captured, or kept.
 */
export function keepCaptured(confinement: Confinement): Promise<string | null> {
  const { folder, key } = confinement.snapshots;
  const given = { use: { kind: 'capture', key }, seconds: 0 } as const;
  return keepSnapshot(folder, key, (file) =>
    waitForCapture((hear) => startConfined(confinement, given, file, hear)),
  );
}

/** Rejects when the process dies, or takes far too long. */
function waitForCapture(start: (hear: (report: Report) => void) => Remote): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => end(() => reject(new Error('It takes too long.'))), CAPTURE_MS);
    const remote = start((report) => {
      if (report.kind === 'died') end(() => reject(new Error(report.reason)));
      // What cannot be captured now never can.
      if (report.kind === 'captured' || report.kind === 'unready') end(resolve);
    });
    const end = (settle: () => void) => {
      clearTimeout(timer);
      remote.terminate();
      settle();
    };
  });
}
