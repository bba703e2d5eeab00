import type { ProblemInputs } from '#problem';

/** What a run needs: the learner's source and the inputs of the tests. No answer is in it. */
export interface Job extends ProblemInputs {
  readonly source: string;
  readonly limits: Limits;
  /** Whether every line that runs is told. */
  readonly trace?: true;
}

/** Seconds that loading the program, and a whole run, may take; each test has its own limit. */
export interface Limits {
  readonly load: number;
  readonly run: number;
}

/**
 * The files of an interpreter. The page fetches them once and hands them over, as blobs: every interpreter
 * may read one and none can change it, and until it is read nothing is copied.
 */
export interface Parts {
  readonly wasm: Blob;
  readonly stdlib: Blob;
  readonly wheel: Blob;
  /** Source texts of our worker, of Pyodide's two modules, and its lock file. */
  readonly worker: Blob;
  readonly pyodide: Blob;
  readonly pyodideAsm: Blob;
  readonly lock: Blob;
}

/** What a blob is on the page, and may be something else elsewhere. */
export type Content = Pick<Blob, 'arrayBuffer'>;

/** The bytes of a snapshot, good under its key. */
export interface KeptSnapshot {
  readonly key: string;
  readonly bytes: Content;
}

/** Page to frame. A `spawn` carries the port on which page and worker talk. */
export type ToSandbox =
  | { readonly kind: 'boot'; readonly parts: Parts }
  | { readonly kind: 'spawn'; readonly id: number; readonly snapshot: KeptSnapshot | null }
  | { readonly kind: 'interrupt'; readonly id: number }
  | { readonly kind: 'terminate'; readonly id: number }
  | { readonly kind: 'ping' };

/** Frame to page. */
export type FromSandbox =
  | { readonly kind: 'booted' }
  | { readonly kind: 'unbootable'; readonly reason: string }
  /** The reason is empty when the worker was not allowed to start. */
  | { readonly kind: 'died'; readonly id: number; readonly reason: string }
  | { readonly kind: 'pong' };

/** Frame to worker: first the one, which can be long before an interpreter is wanted, then the other. */
export type ToWorker = Import | Start;

/** Where Pyodide's two modules are. */
export interface Import {
  readonly kind: 'import';
  readonly urls: { readonly pyodide: string; readonly pyodideAsm: string };
}

/** Comes with the port. */
export interface Start {
  readonly kind: 'start';
  readonly parts: { readonly stdlib: Content; readonly wheel: Content; readonly lock: string };
  readonly module: WebAssembly.Module;
  readonly interrupt: Interrupt | null;
  /** What to start from; without one, Python is loaded file by file. */
  readonly snapshot: KeptSnapshot | null;
  /** The key of a snapshot that is wanted, in place of an interpreter. */
  readonly capture?: string;
}

/** Shared memory of two bytes: the signal that Python reads and clears, and that it was given. */
export type Interrupt = Uint8Array;
/** What the frame writes to interrupt Python: SIGINT, and the mark. */
export const INTERRUPT = [2, 1] as const;

/** Page to worker: one message a run. */
export interface Order {
  readonly source: string;
  readonly support: string | null;
  /** Entry and inputs in the codec's text form. */
  readonly inputs: string;
  /** How many cases each test has, and which tests are to be played. */
  readonly cases: readonly number[];
  readonly tests: readonly number[];
  /** Whether every line that runs is told. */
  readonly trace?: true;
}

/** Worker to page. Learner code can forge any of these, so nothing in them is believed. */
export type Report =
  /** `refusal` says why the snapshot that was given was of no use. */
  | { readonly kind: 'ready'; readonly versions: Versions; readonly refusal?: string }
  /** In place of `ready`, when a snapshot is wanted. */
  | { readonly kind: 'captured'; readonly bytes: Uint8Array<ArrayBuffer> | null }
  | { readonly kind: 'unready'; readonly reason: string }
  | { readonly kind: 'received' }
  | { readonly kind: 'loaded' }
  | { readonly kind: 'refused'; readonly error: string }
  /** `error` and `steps` are what the harness wrote; see `readRefusal` and `readSteps`. */
  | {
      readonly kind: 'played';
      readonly test: number;
      readonly case: number;
      readonly steps: string;
      readonly ms: number;
    }
  /** A line that is about to run, or what came of it; see `readTrace`. */
  | { readonly kind: 'traced'; readonly text: string }
  /** The case was cut short as asked; the rest of its test was left out. */
  | { readonly kind: 'interrupted' }
  | { readonly kind: 'printed'; readonly text: string }
  | { readonly kind: 'finished' }
  | { readonly kind: 'died'; readonly reason: string };

export interface Versions {
  readonly python: string;
  readonly numpy: string;
}
