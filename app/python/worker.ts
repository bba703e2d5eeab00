/**
 * The interpreter's worker: a classic script, started from a blob inside the sandboxed frame.
 *
 * Whatever it says is untrusted: learner code can reach everything in this realm.
 */
import type { PyodideAPI, loadPyodide as LoadPyodide } from 'pyodide';
import { capture } from './capture.ts';
import { CONFIG, begin, furnish } from './interpreter.ts';
import { createLoad } from './load.ts';
import type { CreateModule, Load } from './load.ts';
import { capMemory } from './memory.ts';
import type { Import, Order, Report, Start, ToWorker } from './protocol.ts';
import { restore } from './restore.ts';
import { unpack } from './snapshot.ts';

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

let modules: ReturnType<typeof importModules> | undefined;

scope.onmessage = ({ data, ports: [port] }) => {
  if (data.kind === 'import') {
    modules = importModules(data);
    // Whoever waits for them hears of it.
    modules.catch(() => {});
    return;
  }
  scope.onmessage = null;
  if (!port) return;
  const post = port.postMessage.bind(port) as (report: Report) => void;
  start(data, port, post).catch((error: unknown) =>
    post({ kind: 'unready', reason: String(error) }),
  );
};

async function importModules({ urls }: Import) {
  const { loadPyodide } = (await import(/* @vite-ignore */ urls.pyodide)) as {
    loadPyodide: typeof LoadPyodide;
  };
  const asm = (await import(/* @vite-ignore */ urls.pyodideAsm)) as { default: CreateModule };
  return { loadPyodide, createModule: asm.default };
}

async function start(given: Start, port: MessagePort, post: (report: Report) => void) {
  capMemory();
  serve(given);
  const load = await prepareLoad(given);
  if (given.capture !== undefined) {
    const wheel = await given.parts.wheel.arrayBuffer();
    const furnishOne = (pyodide: PyodideAPI) => furnish(pyodide, wheel);
    return post({ kind: 'captured', bytes: await capture(load, furnishOne, given.capture) });
  }
  const { pyodide, ...refused } = await open(load, given);
  const died = (error: unknown) => post({ kind: 'died', reason: String(error).slice(0, 500) });
  (pyodide as unknown as { _api: { on_fatal: (error: unknown) => void } })._api.on_fatal = died;
  const interpreter = begin(pyodide, given.interrupt);
  port.onmessage = ({ data: order }: MessageEvent<Order>) => {
    post({ kind: 'received' });
    try {
      interpreter.run(order, post);
    } catch (error) {
      died(error);
    }
  };
  post({ kind: 'ready', versions: interpreter.versions, ...refused });
}

/** Pyodide's modules, with the options that hold here. */
async function prepareLoad({ parts, capture: wanted }: Start): Promise<Load> {
  if (!modules) throw new Error('Pyodide was not imported.');
  const { loadPyodide, createModule } = await modules;
  const globals = { setTimeout, clearTimeout, Object };
  return createLoad(loadPyodide, createModule, {
    ...CONFIG,
    indexURL: BASE,
    packageBaseUrl: BASE,
    lockFileContents: { ...JSON.parse(parts.lock), packages: {} },
    // A capture has to see what Python takes of these, and cannot where they are frozen.
    jsglobals: wanted === undefined ? Object.freeze(globals) : globals,
  });
}

/** A furnished Pyodide, from the snapshot if there is one and it is good. */
async function open(
  load: Load,
  { snapshot, parts }: Start,
): Promise<{ readonly pyodide: PyodideAPI; readonly refusal?: string }> {
  if (!snapshot) return openPlain(load, parts);
  try {
    const bytes = await snapshot.bytes.arrayBuffer();
    const pyodide = await restore(load, unpack(snapshot.key, bytes));
    // Emscripten keeps what was called, and so the bytes, as long as Python lives.
    bytes.transfer?.(0);
    return { pyodide };
  } catch (error) {
    return { ...(await openPlain(load, parts)), refusal: String(error) };
  }
}

async function openPlain(load: Load, { wheel }: Start['parts']) {
  const pyodide = await load({});
  furnish(pyodide, await wheel.arrayBuffer());
  return { pyodide };
}

/** Answers Pyodide's own requests from memory: there is no network in the sandbox. */
function serve({ parts, module }: Start): void {
  const beyond = scope.fetch;
  scope.fetch = (request, options) => {
    const url = String(request instanceof Request ? request.url : request);
    if (url === `${BASE}python_stdlib.zip`)
      return parts.stdlib.arrayBuffer().then((bytes) => new Response(bytes));
    if (url === `${BASE}pyodide.asm.wasm`) return Promise.resolve(new Response());
    return beyond(request, options);
  };
  WebAssembly.instantiateStreaming = async (_, imports) => ({
    instance: await WebAssembly.instantiate(module, imports),
    module,
  });
}
