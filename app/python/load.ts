import type { PyodideAPI, loadPyodide as LoadPyodide } from 'pyodide';
import type { Emscripten } from './emscripten.ts';

/** Loads Pyodide, with what is different this time. */
export type Load = (change: Change) => Promise<PyodideAPI>;

interface Change {
  /** Is called when there is memory, and nothing has run in it. */
  readonly before?: (module: Emscripten) => void;
  /** Is called when Emscripten is done, before Pyodide looks at Python. */
  readonly after?: (module: Emscripten) => void;
  /** Pyodide's own names. It does not look into the bytes: `restoreSnapshot` is replaced. */
  readonly _makeSnapshot?: true;
  readonly _loadSnapshot?: Uint8Array;
}

/** Emscripten's factory, which `pyodide.asm.mjs` exports. */
export type CreateModule = (settings: Settings) => Promise<Emscripten>;

interface Settings {
  readonly preRun: ((module: Emscripten) => void)[];
}

/** Ties Pyodide's two modules together, with the options of every load. */
export const createLoad =
  (
    loadPyodide: typeof LoadPyodide,
    createModule: CreateModule,
    options: Parameters<typeof LoadPyodide>[0],
  ): Load =>
  ({ before, after, ...own }) => {
    const createPyodideModule: CreateModule = async (settings) => {
      if (before) settings.preRun.push(before);
      const module = await createModule(settings);
      after?.(module);
      return module;
    };
    const changed: object = { ...options, ...own, createPyodideModule };
    return loadPyodide(changed);
  };
