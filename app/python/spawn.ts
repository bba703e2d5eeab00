import { ENDED } from './death.ts';
import { startEither } from './fallback.ts';
import type { Host, Remote } from './host.ts';
import type { KeptSnapshot, Order, Report, ToSandbox } from './protocol.ts';
import { readReport } from './reading.ts';
import type { Shelf } from './shelf.ts';

/** Many times what a restored interpreter needs to get ready, and the frame before it, on a slow machine too. */
const PATIENCE_MS = 15_000;

/**
 * Starts interpreters in the frame: from the snapshot as soon as there is one, and plainly until then,
 * or when it is of no use.
 *
 * @param tell passes a message to the frame.
 * @param deaths is kept: who is to be told, by the number of an interpreter, that it has died.
 * @param isSilent whether the frame has lately given no sign of life.
 * @param isOpen whether the frame is still there.
 */
export function createSpawn(
  tell: (message: ToSandbox, transfer?: Transferable[]) => void,
  deaths: Map<number, (reason: string) => void>,
  shelf: Shelf,
  isSilent: () => boolean,
  isOpen: () => boolean,
): Pick<Host, 'spawn' | 'mayBurn'> {
  let count = 0;
  let mayBurn = false;
  const start = (snapshot: KeptSnapshot | null, hear: (report: Report) => void): Remote => {
    const id = ++count;
    const since = performance.now();
    let isReady = false;
    let isAsked = false;
    const { port1: port, port2 } = new MessageChannel();
    deaths.set(id, (reason) => {
      // What a timer of the learner's throws later ends no interpreter.
      if (!isReady || reason === ENDED) hear({ kind: 'died', reason });
    });
    port.onmessage = ({ data }: MessageEvent<unknown>) => {
      const report = readReport(data);
      if (!report) return;
      isAsked = false;
      if (report.kind === 'ready' && !isReady) {
        isReady = true;
        measure(since, snapshot !== null && report.refusal === undefined);
      }
      hear(report);
    };
    tell({ kind: 'spawn', id, snapshot }, [port2]);
    return {
      send: (order: Order) => port.postMessage(order),
      interrupt: () => {
        isAsked = crossOriginIsolated;
        tell({ kind: 'interrupt', id });
      },
      terminate: () => {
        // Who did not come back when asked may be in a loop of the browser's own, which outlives its worker.
        mayBurn ||= isAsked;
        deaths.delete(id);
        port.onmessage = null;
        port.close();
        tell({ kind: 'terminate', id });
      },
      isSilent,
      isOpen,
    };
  };
  const spawn: Host['spawn'] = (hear) => {
    const snapshot = shelf.take();
    if (!snapshot) return start(null, hear);
    return startEither(
      (listen) => start(snapshot, listen),
      (listen) => start(null, listen),
      hear,
      () => {
        // With its frame ends whoever starts in it, which is no fault of the snapshot's.
        if (isOpen()) shelf.clear();
      },
      PATIENCE_MS,
    );
  };
  return { spawn, mayBurn: () => mayBurn };
}

/** For the browser's tools, and our benchmarks: how long a start took, and of which kind it was. */
function measure(start: number, isRestored: boolean): void {
  performance.measure(isRestored ? 'interpreter:restored' : 'interpreter:plain', { start });
}
