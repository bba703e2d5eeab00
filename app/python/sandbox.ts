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
  { readonly worker: Worker; readonly interrupt: Interrupt | null }
>();
let shared: Omit<ToWorker, 'interrupt' | 'snapshot'> & { readonly worker: string };

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
      workers.get(data.id)?.worker.terminate();
      workers.delete(data.id);
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
  const urls = { pyodide: toUrl(pyodide), pyodideAsm: toUrl(pyodideAsm) };
  const module = await WebAssembly.compile(wasm);
  shared = { module, urls, worker: toUrl(worker), parts: { stdlib, wheel, lock } };
}

const toUrl = (script: string) =>
  URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));

function spawn(id: number, snapshot: KeptSnapshot | null, port: MessagePort): void {
  const { worker: url, ...given } = shared;
  const interrupt = crossOriginIsolated ? new Uint8Array(new SharedArrayBuffer(2)) : null;
  const die = (reason: string) => tell({ kind: 'died', id, reason });
  let worker;
  try {
    worker = new Worker(url);
  } catch {
    return die('');
  }
  worker.onerror = (event) => {
    event.preventDefault();
    die(event.message ?? '');
  };
  workers.set(id, { worker, interrupt });
  worker.postMessage({ ...given, interrupt, snapshot } satisfies ToWorker, [port]);
}
