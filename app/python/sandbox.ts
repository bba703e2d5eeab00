/**
 * Inside the opaque-origin frame: owns the workers, compiles Pyodide's module once for all of
 * them, and does what the page asks. It runs no learner code itself.
 */
import { INTERRUPT } from './protocol.ts';
import type {
  FromSandbox,
  Import,
  Interrupt,
  KeptSnapshot,
  Parts,
  Start,
  ToSandbox,
} from './protocol.ts';

const page = window.parent;
const workers = new Map<number, Staff & { readonly interrupt: Interrupt | null }>();
/** The ids of interpreters that are not terminated. */
const wanted = new Set<number>();
/** Has imported Pyodide, and waits for what it is to start from. */
let next: Staff | null = null;
let scripts: Scripts;
/** Comes with the first message. */
let booted: Promise<Pick<Start, 'module' | 'parts'>>;

interface Staff {
  readonly worker: Worker;
  readonly urls: Readonly<Record<keyof Scripts, string>>;
}

type Scripts = Readonly<Record<'worker' | keyof Import['urls'], Blob>>;

/** When an interpreter that has started leaves the processors free again. */
const LATER_MS = 1_500;

window.onmessage = ({ source, data, ports: [port] }: MessageEvent<ToSandbox>) => {
  if (source !== page) return;
  switch (data.kind) {
    case 'boot':
      booted = boot(data.parts);
      booted.then(
        () => tell({ kind: 'booted' }),
        (error: unknown) => tell({ kind: 'unbootable', reason: String(error) }),
      );
      break;
    case 'spawn':
      if (port) void spawn(data.id, data.snapshot, port);
      break;
    case 'interrupt':
      workers.get(data.id)?.interrupt?.set(INTERRUPT);
      break;
    case 'terminate':
      terminate(data.id);
      break;
    case 'ping':
      tell({ kind: 'pong' });
  }
};

/** A frame without an origin cannot name the page's: the page checks who speaks. */
function tell(message: FromSandbox): void {
  page.postMessage(message, '*');
}

async function boot({ wasm, pyodide, pyodideAsm, worker, stdlib, wheel, lock }: Parts) {
  scripts = {
    worker: toScript(worker),
    pyodide: toScript(pyodide),
    pyodideAsm: toScript(pyodideAsm),
  };
  hireNext();
  const [bytes, text] = await Promise.all([wasm.arrayBuffer(), lock.text()]);
  return { module: await WebAssembly.compile(bytes), parts: { stdlib, wheel, lock: text } };
}

const toScript = (text: Blob) => new Blob([text], { type: 'text/javascript' });

function hireNext(): void {
  if (next) return;
  try {
    const one = hire();
    one.worker.onerror = (event) => {
      event.preventDefault();
      if (next === one) next = null;
      dismiss(one);
    };
    next = one;
  } catch {
    // Whoever starts the interpreter will hear the reason.
  }
}

/** @throws Error when no worker is allowed to start. */
function hire(): Staff {
  // Of its own, because in Firefox a worker can revoke those of the frame that it knows.
  const urls = {
    worker: URL.createObjectURL(scripts.worker),
    pyodide: URL.createObjectURL(scripts.pyodide),
    pyodideAsm: URL.createObjectURL(scripts.pyodideAsm),
  };
  const worker = new Worker(urls.worker);
  worker.postMessage({ kind: 'import', urls } satisfies Import, []);
  return { worker, urls };
}

async function spawn(id: number, snapshot: KeptSnapshot | null, port: MessagePort): Promise<void> {
  wanted.add(id);
  const shared = await booted.catch(() => null);
  if (!shared || !wanted.has(id)) return;
  const interrupt = crossOriginIsolated ? new Uint8Array(new SharedArrayBuffer(2)) : null;
  const die = (reason: string) => tell({ kind: 'died', id, reason });
  let staff;
  try {
    staff = next ?? hire();
  } catch {
    return die('');
  }
  next = null;
  setTimeout(hireNext, LATER_MS);
  const { worker } = staff;
  worker.onerror = (event) => {
    event.preventDefault();
    die(event.message ?? '');
  };
  workers.set(id, { ...staff, interrupt });
  worker.postMessage({ kind: 'start', ...shared, interrupt, snapshot } satisfies Start, [port]);
}

function terminate(id: number): void {
  wanted.delete(id);
  const staff = workers.get(id);
  if (staff) dismiss(staff);
  workers.delete(id);
}

function dismiss({ worker, urls }: Staff): void {
  worker.terminate();
  for (const url of Object.values(urls)) URL.revokeObjectURL(url);
}
