import { breakOf } from './emscripten.ts';
import type { Emscripten } from './emscripten.ts';

/** A side module: where Python looks for it, and its code. */
export type SideModule = readonly [path: string, code: Uint8Array<ArrayBuffer>];

/** How side modules lie in memory, and their functions in the table. */
export interface Layout {
  /** The engine's own trampoline for calls out of C, or 0 where it has none. */
  readonly trampoline: number;
  /** Where the table ends. */
  readonly slots: number;
  /** All that has to be the same where memory is put back, as text; once Emscripten is done. */
  readonly describe: () => string;
}

/** More than a side module's alignment takes. */
const PADDING = 65_536;

/**
 * Instantiates side modules before anything has run. Emscripten then puts one behind the other, so
 * the same ones in the same order are always in the same places.
 *
 * @throws Error when memory is in use already.
 */
export function layOut(module: Emscripten, sideModules: readonly SideModule[]): Layout {
  if (module.calledRun || breakOf(module) !== module.___heap_base)
    throw new Error('Memory is in use before the side modules.');
  const trampoline = module.HEAP32[trampolineOf(module)] ?? 0;
  // Where there is one it has a slot of the table, and the next must be the same everywhere.
  if (trampoline === 0) module.wasmTable.grow(1);
  const compiled = sideModules.map(([path, code]) => [path, new WebAssembly.Module(code)] as const);
  const sizes = compiled.map(([, one]) => module.getDylinkMetadata(one).memorySize + PADDING);
  growTo(
    module,
    sizes.reduce((sum, size) => sum + size, breakOf(module)),
  );
  const places = compiled.map(([path, one]) => {
    const place = [path, breakOf(module), module.wasmTable.length];
    const library = module.newDSO(path, undefined, 'loading');
    library.global = false;
    const known = Object.keys(module.GOT).length;
    const flags = { nodelete: true, global: false, allowUndefined: true };
    library.exports = module.loadWebAssemblyModule(one, flags, path, {});
    // Emscripten looks through all symbols each time, which takes longer than all the rest.
    if (isAnyUndefined(module, known)) module.reportUndefinedSymbols();
    return place;
  });
  const slots = module.wasmTable.length;
  const { BUILD_ID } = module.API.config;
  const ends = [slots, breakOf(module), [...module.freeTableIndexes]];
  return {
    trampoline,
    slots,
    describe: () => JSON.stringify([BUILD_ID, places, ends, hashSymbols(module)]),
  };
}

/** Makes the memory at least so large. */
export function growTo(module: Emscripten, size: number): void {
  if (module.HEAPU8.length < size) module.growMemory(size);
}

/** Where CPython keeps the trampoline, as an index of 32-bit words. */
export const trampolineOf = (module: Emscripten) =>
  (module.__PyRuntime + (module.HEAP32[module.__PyEM_EMSCRIPTEN_TRAMPOLINE_OFFSET >>> 2] ?? 0)) >>>
  2;

/** Whether a symbol that has come after so many others is without a place. */
const isAnyUndefined = ({ GOT }: Emscripten, known: number) =>
  Object.keys(GOT)
    .slice(known)
    .some((name) => GOT[name]?.value === UNDEFINED);

const UNDEFINED = -1;

/** A hash of the places of all shared symbols. */
function hashSymbols({ GOT }: Emscripten): number {
  let hash = 0;
  for (const symbol of Object.values(GOT)) hash = (Math.imul(hash, 31) + symbol.value) | 0;
  return hash;
}
