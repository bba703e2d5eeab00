/**
 * Inside the opaque-origin frame: owns the workers, compiles Pyodide's module once for all of
 * them, and does what the page asks. It runs no learner code itself.
 */
import { INTERRUPT } from './protocol.ts';
import type {
  FromSandbox,
  Interrupt,
  KeptSnapshot,
  Parts,
  ToSandbox,
  ToWorker,
} from './protocol.ts';

const page = window.parent;
const workers = new Map<
  number,
  {
    readonly worker: Worker;
    readonly interrupt: Interrupt | null;
    readonly urls: Readonly<Record<keyof Scripts, string>>;
  }
>();
let shared: Omit<ToWorker, 'interrupt' | 'snapshot' | 'urls'>;
let scripts: Scripts;

type Scripts = Readonly<Record<'worker' | keyof ToWorker['urls'], Blob>>;

window.onmessage = ({ source, data, ports: [port] }: MessageEvent<ToSandbox>) => {
  if (source !== page) return;
  switch (data.kind) {
    case 'boot':
      boot(data.parts).then(
        () => tell({ kind: 'booted' }),
        (error: unknown) => tell({ kind: 'unbootable', reason: String(error) }),
      );
      break;
    case 'spawn':
      if (port) spawn(data.id, data.snapshot, port);
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
  scripts = { worker: toBlob(worker), pyodide: toBlob(pyodide), pyodideAsm: toBlob(pyodideAsm) };
  shared = { module: await WebAssembly.compile(wasm), parts: { stdlib, wheel, lock } };
}

const toBlob = (script: string) => new Blob([script], { type: 'text/javascript' });

function spawn(id: number, snapshot: KeptSnapshot | null, port: MessagePort): void {
  // Of its own, because in Firefox a worker can revoke those of the frame that it knows.
  const urls = {
    worker: URL.createObjectURL(scripts.worker),
    pyodide: URL.createObjectURL(scripts.pyodide),
    pyodideAsm: URL.createObjectURL(scripts.pyodideAsm),
  };
  const interrupt = crossOriginIsolated ? new Uint8Array(new SharedArrayBuffer(2)) : null;
  const die = (reason: string) => tell({ kind: 'died', id, reason });
  let worker;
  try {
    worker = new Worker(urls.worker);
  } catch {
    return die('');
  }
  worker.onerror = (event) => {
    event.preventDefault();
    die(event.message ?? '');
  };
  workers.set(id, { worker, interrupt, urls });
  worker.postMessage({ ...shared, urls, interrupt, snapshot } satisfies ToWorker, [port]);
}

function terminate(id: number): void {
  const { worker, urls } = workers.get(id) ?? {};
  worker?.terminate();
  for (const url of Object.values(urls ?? {})) URL.revokeObjectURL(url);
  workers.delete(id);
}
