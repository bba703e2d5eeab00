import { frameHtml } from 'virtual:frame';
import { seals, wheel, worker } from 'virtual:parts';
import { openFrame } from '../python/frame.ts';
import { fetchParts } from '../python/parts.ts';
import type { Parts } from '../python/protocol.ts';
import { createRunner } from '../python/runner.ts';
import type { PythonState, Runner } from '../python/runner.ts';
import { forgetAll, hasKept, openStock } from '../python/stock.ts';
import { showFetching, showStarting } from './loading.ts';
import { fetchSnapshot, recallSnapshot, shelf } from './snapshot.ts';
import { OUTDATED, isOutdated } from './version.ts';

let parts: Promise<Parts> | undefined;
/** Until it is here, or not worth waiting for any longer. */
let snapshot: Promise<void> | undefined;

/**
 * Brings Python up.
 *
 * @param root the path of the site's root.
 * @param become is told every change of Python's state.
 */
export function bootPython(root: string, become: (state: PythonState) => void): Runner {
  const runner = createRunner(async (gone) => {
    const fetched = (parts ??= fetchAll(root));
    const furnished = fetched.then(() => {
      showStarting();
      return snapshot;
    });
    const [host] = await Promise.all([openFrame(frameHtml, fetched, shelf, gone), furnished]);
    return host;
  }, become);
  return { ...runner, restart: () => restart(runner) };
}

async function fetchAll(root: string): Promise<Parts> {
  const start = performance.now();
  const recalled = recallSnapshot();
  try {
    const fetched = await fetchParts({ worker, wheel: root + wheel }, seals, showFetching);
    const speed = sizeSince(start) / (performance.now() - start);
    snapshot = recalled.then((isThere) => (isThere ? undefined : fetchSnapshot(speed)));
    return fetched;
  } catch (error) {
    throw (await isOutdated()) ? new Error(OUTDATED) : error;
  }
}

export { forgetAll as forgetPython };

/** Whether the browser has kept what Python needs without a network. */
export const isPythonKept = () => hasKept(Object.values(seals).map(({ sum }) => sum));

/** What has come over the line since then, in bytes as they came: packed, where the host packs them. */
const sizeSince = (start: number) =>
  performance
    .getEntriesByType('resource')
    .filter((entry) => entry.startTime >= start)
    .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0);

async function restart(runner: Runner): Promise<void> {
  parts = undefined;
  shelf.clear();
  showFetching({ bytes: 0 });
  // Fresh bytes, as those at hand may be what broke it; without a network there are no others.
  if (navigator.onLine) await forgetAll();
  else openStock();
  runner.restart();
}
