import type { PyodideAPI } from 'pyodide';
import type { Emscripten } from './emscripten.ts';
import { growTo, layOut, trampolineOf } from './layout.ts';
import type { Layout } from './layout.ts';
import type { Load } from './load.ts';
import { putBack } from './pages.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * Gives an interpreter the memory of the one that was captured.
 *
 * @throws Error when that memory does not fit here; another interpreter may then be loaded.
 */
export async function restore(load: Load, snapshot: Snapshot): Promise<PyodideAPI> {
  const files = new Map(snapshot.files);
  const sideModules = snapshot.sideModules.map((path) => {
    const code = files.get(path);
    if (!code) throw new Error(`The snapshot lacks ${path}.`);
    return [path, code] as const;
  });
  let layout: Layout | undefined;
  return load({
    _loadSnapshot: new Uint8Array(1),
    before: (module) => {
      layout = layOut(module, sideModules);
      growTo(module, snapshot.size);
    },
    after: (module) => {
      if (layout?.describe() !== snapshot.layout)
        throw new Error('The snapshot is of an interpreter that is laid out differently.');
      const { trampoline } = layout;
      module.API.restoreSnapshot = () => refill(module, snapshot, trampoline);
    },
  });
}

/** Puts back memory, libraries and files; gives what Pyodide puts back itself. */
function refill(module: Emscripten, snapshot: Snapshot, trampoline: number): unknown {
  const { FS, LDSO } = module;
  putBack(module.HEAPU8, snapshot.stretches, snapshot.memory, snapshot.size);
  module.HEAP32[trampolineOf(module)] = trampoline;
  module.stackRestore(snapshot.stack);
  for (const [handle, name] of snapshot.handles)
    LDSO.loadedLibsByHandle[handle] = LDSO.loadedLibsByName[name];
  for (const [path, content] of snapshot.files) {
    FS.mkdirTree(path.slice(0, path.lastIndexOf('/')));
    FS.writeFile(path, content);
  }
  return snapshot.objects;
}
