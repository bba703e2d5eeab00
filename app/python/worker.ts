/**
 * The interpreter's worker: a classic script, started from a blob inside the sandboxed frame.
 *
 * Whatever it says is untrusted: learner code can reach everything in this realm.
 */
import type { loadPyodide as LoadPyodide } from 'pyodide';
import { capMemory } from './memory.ts';
import { CONFIG, prepare } from './interpreter.ts';
import type { Order, Report, ToWorker } from './protocol.ts';

/** Where Pyodide believes its files to be; `fetch` answers from the bytes handed over. */
const BASE = 'https://pyodide.invalid/';

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  fetch: typeof fetch;
};

// What Pyodide and learner code say to the console is not the page's.
for (const level of ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const)
  console[level] = () => {};

// Pyodide refuses to start in a classic worker, which it knows by this function.
Object.defineProperty(self, 'importScripts', { value: undefined });

scope.onmessage = ({ data, ports: [port] }) => {
  scope.onmessage = null;
  if (!port) return;
  const post = port.postMessage.bind(port) as (report: Report) => void;
  start(data, port, post).catch((error: unknown) =>
    post({ kind: 'unready', reason: String(error) }),
  );
};

async function start(given: ToWorker, port: MessagePort, post: (report: Report) => void) {
  capMemory();
  serve(given);
  const { loadPyodide } = (await import(/* @vite-ignore */ given.urls.pyodide)) as {
    loadPyodide: typeof LoadPyodide;
  };
  const asm = (await import(/* @vite-ignore */ given.urls.pyodideAsm)) as { default: unknown };
  const pyodide = await loadPyodide({
    ...CONFIG,
    indexURL: BASE,
    packageBaseUrl: BASE,
    lockFileContents: { ...JSON.parse(given.parts.lock), packages: {} },
    createPyodideModule: asm.default,
    jsglobals: Object.freeze({ setTimeout, clearTimeout, Object }),
  } as Parameters<typeof LoadPyodide>[0]);
  const died = (error: unknown) => post({ kind: 'died', reason: String(error).slice(0, 500) });
  (pyodide as unknown as { _api: { on_fatal: (error: unknown) => void } })._api.on_fatal = died;
  const interpreter = prepare(pyodide, given.parts.wheel, given.interrupt);
  port.onmessage = ({ data: order }: MessageEvent<Order>) => {
    post({ kind: 'received' });
    try {
      interpreter.run(order, post);
    } catch (error) {
      died(error);
    }
  };
  post({ kind: 'ready', versions: interpreter.versions });
}

/** Answers Pyodide's own requests from memory: there is no network in the sandbox. */
function serve({ parts, module }: ToWorker): void {
  const beyond = scope.fetch;
  scope.fetch = (request, options) => {
    const url = String(request instanceof Request ? request.url : request);
    if (url === `${BASE}python_stdlib.zip`) return Promise.resolve(new Response(parts.stdlib));
    if (url === `${BASE}pyodide.asm.wasm`) return Promise.resolve(new Response());
    return beyond(request, options);
  };
  WebAssembly.instantiateStreaming = async (_, imports) => ({
    instance: await WebAssembly.instantiate(module, imports),
    module,
  });
}
