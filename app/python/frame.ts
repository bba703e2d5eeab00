import type { Host, Remote } from './host.ts';
import type { FromSandbox, Order, Parts, ToSandbox } from './protocol.ts';
import { readReport } from './reading.ts';

const HEARTBEAT_MS = 1_000;
/** Beats in a row that may stay unanswered: a busy machine is not a dead frame. */
const MISSED_BEATS = 4;
const BOOT_MS = 30_000;

/**
 * Opens the sandboxed frame and hands it the bytes.
 *
 * The frame has an opaque origin, so that Python in it shares neither storage nor network nor
 * process with the page; see `policy.ts` for what its content security policy adds.
 *
 * @param html the frame's document, with the sandbox script inlined.
 * @param gone is called when the frame stops answering.
 */
export async function openFrame(html: string, parts: Parts, gone: () => void): Promise<Host> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.allow = 'cross-origin-isolated';
  frame.title = 'Python';
  frame.hidden = true;
  frame.srcdoc = html;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  const deaths = new Map<number, (reason: string) => void>();
  const tell = (message: ToSandbox, transfer: Transferable[] = []) =>
    frame.contentWindow?.postMessage(message, '*', transfer);

  let missed = 0;
  let hearBooted: (message: FromSandbox) => void = () => {};
  const hear = ({ source, data }: MessageEvent<FromSandbox>) => {
    if (source !== frame.contentWindow) return;
    missed = 0;
    if (data.kind === 'died') deaths.get(data.id)?.(data.reason);
    else hearBooted(data);
  };
  window.addEventListener('message', hear);
  let beat: ReturnType<typeof setInterval> | undefined;
  const close = () => {
    clearInterval(beat);
    window.removeEventListener('message', hear);
    frame.remove();
  };

  try {
    await loaded;
    const booted = new Promise<FromSandbox>((resolve, reject) => {
      hearBooted = resolve;
      setTimeout(() => reject(new Error('The Python sandbox does not start.')), BOOT_MS);
    });
    tell({ kind: 'boot', parts });
    const answer = await booted;
    if (answer.kind !== 'booted')
      throw new Error(answer.kind === 'unbootable' ? answer.reason : 'The sandbox is confused.');

    beat = setInterval(() => {
      if (++missed > MISSED_BEATS) {
        close();
        gone();
        for (const die of deaths.values()) die('the browser ended the process that Python ran in');
      } else tell({ kind: 'ping' });
    }, HEARTBEAT_MS);
    return { close, spawn: createSpawn(tell, deaths) };
  } catch (error) {
    close();
    throw error;
  }
}

function createSpawn(
  tell: (message: ToSandbox, transfer?: Transferable[]) => void,
  deaths: Map<number, (reason: string) => void>,
): Host['spawn'] {
  let count = 0;
  return (hear): Remote => {
    const id = ++count;
    const { port1: port, port2 } = new MessageChannel();
    deaths.set(id, (reason) => hear({ kind: 'died', reason }));
    port.onmessage = ({ data }: MessageEvent<unknown>) => {
      const report = readReport(data);
      if (report) hear(report);
    };
    tell({ kind: 'spawn', id }, [port2]);
    return {
      send: (order: Order) => port.postMessage(order),
      interrupt: () => tell({ kind: 'interrupt', id }),
      terminate: () => {
        deaths.delete(id);
        port.onmessage = null;
        port.close();
        tell({ kind: 'terminate', id });
      },
    };
  };
}
