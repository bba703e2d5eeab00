import type { PyodideAPI } from 'pyodide';
import { breakOf, insidesOf } from './emscripten.ts';
import type { Emscripten } from './emscripten.ts';
import settle from './harness/settle.py?raw';
import { layOut } from './layout.ts';
import type { Layout, SideModule } from './layout.ts';
import type { Load } from './load.ts';
import { findUsed } from './pages.ts';
import { pack } from './snapshot.ts';

/** Standard input, output and error. */
const STREAMS = 3;
const PAGE = 65_536;

/**
 * Furnishes interpreters, and keeps the memory of the second: the first tells which side modules there
 * are, and in which order.
 *
 * @param key under which the snapshot is good.
 * @throws Error when there is something in it that could not be put back.
 */
export async function capture(
  load: Load,
  furnish: (pyodide: PyodideAPI) => void,
  key: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const sideModules = await findSideModules(load, furnish);
  let layout: Layout | undefined;
  let description = '';
  const pyodide = await load({
    _makeSnapshot: true,
    before: (module) => {
      layout = layOut(module, sideModules);
    },
    after: () => {
      description = layout?.describe() ?? '';
    },
  });
  furnish(pyodide);
  const space = pyodide.toPy({});
  pyodide.runPython(settle, { globals: space });
  space.destroy();

  const module = insidesOf(pyodide);
  if (!layout) throw new Error('The side modules were not laid out.');
  refuseStrays(module, layout, sideModules);
  const size = Math.ceil(breakOf(module) / PAGE) * PAGE;
  const memory = module.HEAPU8.subarray(0, size);
  const stretches = findUsed(memory);
  return pack(key, {
    layout: description,
    sideModules: sideModules.map(([path]) => path),
    size,
    stretches,
    memory: join(stretches.map(([start, length]) => memory.subarray(start, start + length))),
    stack: module.stackSave(),
    handles: Object.entries(module.LDSO.loadedLibsByHandle).flatMap(([handle, library]) =>
      handle === '0' || !library ? [] : [[handle, library.name] as const],
    ),
    objects: module.API.serializeHiwireState(),
    files: listFiles(module),
  });
}

/** The side modules that are loaded when an interpreter is furnished, in their order. */
async function findSideModules(
  load: Load,
  furnish: (pyodide: PyodideAPI) => void,
): Promise<readonly SideModule[]> {
  const pyodide = await load({});
  furnish(pyodide);
  const { FS, LDSO } = insidesOf(pyodide);
  return Object.keys(LDSO.loadedLibsByName)
    .filter((name) => name !== MAIN)
    .map((name) => [name, new Uint8Array(FS.readFile(name))]);
}

const MAIN = '__main__';

/** What has come after the side modules would not be there when memory is put back. */
function refuseStrays(
  module: Emscripten,
  { slots }: Layout,
  sideModules: readonly SideModule[],
): void {
  const free = new Set(module.freeTableIndexes);
  for (let slot = slots; slot < module.wasmTable.length; slot++)
    if (!free.has(slot)) throw new Error(`Slot ${slot} of the table is in use.`);
  const known = new Set([MAIN, ...sideModules.map(([path]) => path)]);
  const stray = Object.keys(module.LDSO.loadedLibsByName).find((name) => !known.has(name));
  if (stray !== undefined) throw new Error(`${stray} was loaded the second time only.`);
  if (module.FS.streams.filter(Boolean).length > STREAMS) throw new Error('A file is open.');
}

/** The files in the working folder, where the wheel was unpacked. */
function listFiles({ FS }: Emscripten): readonly SideModule[] {
  const files: SideModule[] = [];
  const visit = (folder: string) => {
    for (const name of FS.readdir(folder) as string[]) {
      const path = `${folder}/${name}`;
      if (name === '.' || name === '..') continue;
      if (FS.isDir(FS.stat(path).mode)) visit(path);
      else files.push([path, new Uint8Array(FS.readFile(path))]);
    }
  };
  visit(FS.cwd() as string);
  return files;
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
