/**
 * Inside a realm without Node: what a browser's worker has and `worker.ts` needs, and no more.
 *
 * No object of Node's stays within the reach of learner code: what comes from outside are numbers,
 * texts, and bytes that are written into memory of the realm's own.
 */
import type { Content, Order, Parts, Report, Start, ToWorker } from './protocol.ts';

/** What the realm may ask of the process around it. */
export interface Outside {
  readonly sizeOf: (file: BytesOf) => number;
  readonly read: (file: BytesOf, into: Uint8Array) => void;
  readonly now: () => number;
  readonly randomize: (bytes: Uint8Array) => void;
  readonly openDecoder: (label: string) => (bytes: Uint8Array, stream: boolean) => string;
  readonly encode: (text: string, into: Uint8Array) => number;
  /** Passes one report on, as JSON. */
  readonly tell: (report: string) => void;
  /** Puts a snapshot away, where one is wanted. */
  readonly keep: (snapshot: Uint8Array<ArrayBuffer>) => void;
}

/** The parts of an interpreter that are bytes. */
export type BytesOf = 'wasm' | 'stdlib' | 'wheel' | 'snapshot';

/** The realm, from the process around it. */
export interface Realm {
  /** Starts the worker, whose script has run; the modules are imported by the names of their parts. */
  readonly start: (lock: string, use: Use) => Promise<void>;
  /** Leaves an order, which the global function `run` then carries out, once. */
  readonly take: (order: string) => void;
}

/** What is done with a snapshot, and its key. */
export type Use =
  { readonly kind: 'ignore' } | { readonly kind: 'restore' | 'capture'; readonly key: string };

/** What the worker's script leaves and finds in its global scope. */
interface Scope {
  onmessage?: (event: { data: ToWorker; ports: readonly Port[] }) => void;
  run?: () => void;
}
interface Port {
  onmessage: ((event: { data: Order }) => void) | null;
  readonly postMessage: (report: Report) => void;
}

const scope = globalThis as unknown as Scope;

/** Makes the realm's global scope that of a worker. */
export function furnish(outside: Outside): Realm {
  const { stringify } = JSON;
  // It would fetch Node's own network into this process.
  Reflect.deleteProperty(WebAssembly, 'compileStreaming');
  const port: Port = {
    onmessage: null,
    postMessage: (report) =>
      shield(() => {
        if (report.kind === 'captured' && report.bytes) outside.keep(report.bytes);
        outside.tell(stringify('bytes' in report ? { ...report, bytes: null } : report));
      }),
  };
  Object.assign(globalThis, {
    self: globalThis,
    WorkerGlobalScope: { [Symbol.hasInstance]: () => true },
    location: { href: BASE, toString: () => BASE },
    performance: { now: () => shield(outside.now) },
    crypto: {
      getRandomValues: (view: Uint8Array) => {
        shield(() => outside.randomize(bytesOf(view)));
        return view;
      },
    },
    // Nothing here comes back later: a run is over before another turn of the event loop.
    setTimeout: () => 0,
    clearTimeout: () => {},
    fetch: () => Promise.reject(new Error('There is no network here.')),
    Request: { [Symbol.hasInstance]: () => false },
    Response: createResponse(),
    URL: createUrl(),
    TextDecoder: createDecoder(outside),
    TextEncoder: createEncoder(outside),
  });
  return {
    start: async (lock, use) => {
      const take = (file: BytesOf) => {
        const bytes = new Uint8Array(outside.sizeOf(file));
        outside.read(file, bytes);
        return bytes.buffer;
      };
      const lend = (file: BytesOf): Content => ({ arrayBuffer: async () => take(file) });
      const module = await WebAssembly.compile(take('wasm'));
      const parts = { stdlib: lend('stdlib'), wheel: lend('wheel'), lock };
      const data = { kind: 'start', parts, module, interrupt: null, snapshot: null } as const;
      scope.onmessage?.({ data: { kind: 'import', urls: URLS }, ports: [] });
      scope.onmessage?.({ data: { ...data, ...wish(use, lend) }, ports: [port] });
    },
    take: (order) => {
      scope.run = () => {
        delete scope.run;
        port.onmessage?.({ data: JSON.parse(order) as Order });
      };
    },
  };
}

function wish(
  use: Use,
  lend: (file: BytesOf) => Content,
): Partial<Pick<Start, 'snapshot' | 'capture'>> {
  if (use.kind === 'capture') return { capture: use.key };
  if (use.kind === 'ignore') return {};
  return { snapshot: { key: use.key, bytes: lend('snapshot') } };
}

const BASE = 'https://realm.invalid/';
/** By these the process around knows which module is asked for. */
const URLS = { pyodide: 'pyodide', pyodideAsm: 'pyodideAsm' } satisfies Partial<
  Record<keyof Parts, string>
>;

/** An error that was made outside would lead there: one of the realm's takes its place. */
function shield<T>(ask: () => T): T {
  try {
    return ask();
  } catch {
    throw new Error('The process around this realm did not answer.');
  }
}

const { isView } = ArrayBuffer;
const Bytes = Uint8Array;

const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView) =>
  new Bytes(buffer, byteOffset, byteLength);

const createResponse = () =>
  class {
    readonly ok = true;
    readonly status = 200;
    readonly #bytes: ArrayBuffer;
    constructor(bytes: ArrayBuffer) {
      this.#bytes = bytes;
    }
    arrayBuffer = () => Promise.resolve(this.#bytes);
  };

/** As much of addresses as Pyodide asks for: a name below a folder. */
const createUrl = () =>
  class {
    readonly href: string;
    constructor(name: string, base: unknown = '') {
      this.href = /^\w+:/.test(name) ? name : String(base) + name;
    }
    toString = () => this.href;
  };

const createDecoder = ({ openDecoder }: Outside) =>
  class {
    readonly #decode: ReturnType<Outside['openDecoder']>;
    constructor(label = 'utf-8') {
      this.#decode = shield(() => openDecoder(label));
    }
    decode(view?: ArrayBuffer | ArrayBufferView, { stream = false } = {}): string {
      const bytes = isView(view) ? bytesOf(view) : new Bytes(view ?? []);
      return shield(() => this.#decode(bytes, stream));
    }
  };

/** Three bytes are the most that a unit of a JavaScript string takes. */
const createEncoder = ({ encode }: Outside) =>
  class {
    encode(text = ''): Uint8Array {
      const bytes = new Bytes(3 * text.length);
      return bytes.slice(
        0,
        shield(() => encode(text, bytes)),
      );
    }
  };
