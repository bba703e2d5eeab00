import { ENDED } from './death.ts';
import type { Host } from './host.ts';
import type { FromSandbox, Parts, ToSandbox } from './protocol.ts';
import type { Shelf } from './shelf.ts';
import { createSpawn } from './spawn.ts';

const HEARTBEAT_MS = 500;
/** Beats in a row that may stay unanswered: a busy machine is not a dead frame. */
const MISSED_BEATS = 7;
/** The same while the frame starts, with a process of its own and 16 MB to take in. */
const BEATS_TO_START = 30;
const BOOT_MS = 30_000;
const BLOCKED =
  'The frame that Python runs in does not open: an extension or a rule of this network may block it. Allow it for this page, then try again.';
const NOT_BOOTED =
  'Python did not start within half a minute. Close what keeps the computer busy, then try again.';

/**
 * Opens the sandboxed frame and hands it the bytes, once they are here.
 *
 * The frame has an opaque origin, so that Python in it shares neither storage nor network nor
 * process with the page; see `policy.ts` for what its content security policy adds.
 *
 * @param html the frame's document, with the sandbox script inlined.
 * @param parts may still be on their way, while the frame gets its process.
 * @param shelf has what the interpreters start from, once it has come.
 * @param gone is called when the frame stops answering, or is taken out of the page.
 * @throws Error with a sentence for the learner when it cannot be opened; `booted` of what is returned
 *   rejects likewise.
 */
export async function openFrame(
  html: string,
  parts: Promise<Parts>,
  shelf: Shelf,
  gone: () => void,
): Promise<Host> {
  // The one in whose place this comes goes first, as a process that both had would live on.
  await Promise.resolve();
  const frame = takeFrame(html);
  const deaths = new Map<number, (reason: string) => void>();
  const tell = (message: ToSandbox, transfer: Transferable[] = []) =>
    frame.contentWindow?.postMessage(message, '*', transfer);

  let missed = 0;
  let most = BEATS_TO_START;
  let hearBooted: (message: FromSandbox) => void = () => {};
  let hearLoaded: () => void = () => {};
  const loaded = new Promise<void>((resolve) => (hearLoaded = resolve));
  const hear = ({ source, data }: MessageEvent<FromSandbox>) => {
    if (source !== frame.contentWindow) return;
    missed = 0;
    hearLoaded();
    if (data.kind === 'died') deaths.get(data.id)?.(data.reason);
    else if (data.kind !== 'pong') hearBooted(data);
  };
  window.addEventListener('message', hear);
  // One that is there already answers the first, and another answers when it is.
  tell({ kind: 'ping' });
  frame.addEventListener('load', () => tell({ kind: 'ping' }), { once: true });
  let lose: (reason: Error) => void = () => {};
  const lost = new Promise<never>((_, reject) => (lose = reject));
  const beat = setInterval(() => {
    if (++missed <= most && frame.isConnected) return tell({ kind: 'ping' });
    close();
    lose(new Error(BLOCKED));
  }, HEARTBEAT_MS);
  const close = () => {
    clearInterval(beat);
    window.removeEventListener('message', hear);
    frame.remove();
  };

  try {
    await Promise.race([loaded, lost]);
    const given = await Promise.race([parts, lost]);
    const answered = new Promise<FromSandbox>((resolve, reject) => {
      hearBooted = resolve;
      setTimeout(() => reject(new Error(NOT_BOOTED)), BOOT_MS);
    });
    tell({ kind: 'boot', parts: given });
    const booted = Promise.race([answered, lost]).then((answer) => {
      if (answer.kind !== 'booted') throw new Error(refuse(answer));
      most = MISSED_BEATS;
      lost.catch(() => {
        gone();
        // Who is started in place of a dead one is among them by then, and dies as well.
        for (const die of deaths.values()) die(ENDED);
      });
    });
    booted.catch(close);
    const isSilent = () => missed > 1;
    const isOpen = () => frame.isConnected;
    return { close, booted, ...createSpawn(tell, deaths, shelf, isSilent, isOpen) };
  } catch (error) {
    close();
    throw error;
  }
}

/** The one that the page came with, and later a new one. */
function takeFrame(html: string): HTMLIFrameElement {
  const [found] = document.querySelectorAll<HTMLIFrameElement>('iframe[data-is-new]');
  if (found) {
    delete found.dataset['isNew'];
    return found;
  }
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.allow = 'cross-origin-isolated';
  frame.title = 'Python';
  frame.hidden = true;
  frame.srcdoc = html;
  document.body.append(frame);
  return frame;
}

const refuse = (answer: FromSandbox) =>
  answer.kind === 'unbootable'
    ? `Python cannot start in this browser: ${answer.reason}. Update the browser, then try again.`
    : 'The frame that Python runs in is confused. Reload the page; your code is kept.';
