import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { bundleIsolated } from './isolate.ts';
import { listKept, listKeptOnceUsed } from './kept.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** `sw.js`: the service worker, with the list of all files that a learner needs without a network. */
export function offline(): Plugin {
  let dist = '';
  return {
    name: 'gradus-offline',
    apply: 'build',
    configResolved: ({ build }) => {
      dist = resolve(ROOT, build.outDir);
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const { code } = await bundleIsolated('app/offline/worker.ts');
        const list = JSON.stringify(listKept(dist));
        const later = JSON.stringify(listKeptOnceUsed(dist));
        const lists = `self.__WB_MANIFEST=${list};\nself.KEPT_ONCE_USED=${later};\n`;
        writeFileSync(join(dist, 'sw.js'), lists + code);
      },
    },
  };
}
