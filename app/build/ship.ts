import { createReadStream, createWriteStream, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Plugin } from 'vite';
import { keepCaptured } from '../python/captured.ts';
import { keepSnapshot } from '../python/keeping.ts';
import type { Shipped } from '../python/shelf.ts';
import { bundleConfined } from './confine.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const ID = 'virtual:shipped';

/**
 * `virtual:shipped`: the address of the command line's snapshot, packed, which the page's interpreters
 * start from as well: both are made of the same files.
 */
export function ship(): Plugin {
  return {
    name: 'gradus-ship',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    async load(id) {
      if (id !== `\0${ID}`) return undefined;
      const { confinement, modules } = await bundleConfined();
      for (const file of modules) this.addWatchFile(resolve(ROOT, file));
      const { folder, key } = confinement.snapshots;
      const snapshot = await keepCaptured(confinement);
      const packed =
        snapshot && (await keepSnapshot(`${folder}-packed`, `snapshot-${key}.bin`, pack(snapshot)));
      if (!snapshot || !packed) {
        this.warn('No snapshot could be captured: further interpreters will start more slowly.');
        return 'export default null;';
      }
      const sizes = { packed: statSync(packed).size, size: statSync(snapshot).size };
      const given: Omit<Shipped, 'url'> = { ...sizes, key };
      const path = `/${relative(ROOT, packed).replaceAll('\\', '/')}?url`;
      return [
        `import url from ${JSON.stringify(path)};`,
        `export default { url, ...${JSON.stringify(given)} };`,
      ].join('\n');
    },
  };
}

const pack = (snapshot: string) => (file: string) =>
  pipeline(createReadStream(snapshot), createGzip(), createWriteStream(file));
