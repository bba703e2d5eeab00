import type { PyodideAPI } from 'pyodide';

/** What a snapshot needs of Pyodide's insides, which is why Pyodide is pinned. */
export interface Emscripten {
  readonly HEAPU8: Uint8Array;
  readonly HEAP32: Int32Array;
  readonly HEAPU32: Uint32Array;
  readonly FS: PyodideAPI['FS'] & { readonly streams: readonly unknown[] };
  readonly API: {
    readonly config: { readonly BUILD_ID: string };
    /** Throws when Python holds an object of JavaScript's that is not its own to find again. */
    readonly serializeHiwireState: () => unknown;
    restoreSnapshot: () => unknown;
  };
  /** The dynamic linker: its libraries, and where the symbols are that they share. */
  readonly LDSO: {
    readonly loadedLibsByName: Record<string, Library>;
    readonly loadedLibsByHandle: Record<string, Library | undefined>;
  };
  readonly GOT: Readonly<Record<string, { readonly value: number }>>;
  readonly wasmTable: WebAssembly.Table;
  readonly freeTableIndexes: readonly number[];
  readonly newDSO: (name: string, handle: undefined, exports: 'loading') => Library;
  readonly loadWebAssemblyModule: (
    module: WebAssembly.Module,
    flags: {
      readonly nodelete: boolean;
      readonly global: boolean;
      readonly allowUndefined: boolean;
    },
    name: string,
    scope: object,
  ) => unknown;
  /** Gives every symbol a place that has none yet, or throws. */
  readonly reportUndefinedSymbols: () => void;
  readonly getDylinkMetadata: (module: WebAssembly.Module) => { readonly memorySize: number };
  readonly growMemory: (size: number) => unknown;
  readonly stackSave: () => number;
  readonly stackRestore: (pointer: number) => void;
  readonly calledRun?: boolean;
  readonly ___heap_base: number;
  readonly __PyRuntime: number;
  readonly __PyEM_EMSCRIPTEN_TRAMPOLINE_OFFSET: number;
  readonly _emscripten_get_sbrk_ptr: () => number;
}

interface Library {
  readonly name: string;
  global: boolean;
  exports: unknown;
}

/** Pyodide's insides. */
export const insidesOf = (pyodide: PyodideAPI) =>
  (pyodide as unknown as { readonly _module: Emscripten })._module;

/** Where the memory in use ends. */
export const breakOf = (module: Emscripten) =>
  module.HEAPU32[module._emscripten_get_sbrk_ptr() >>> 2] ?? 0;
