import type { Plugin } from 'vite';

/** The script itself, not the module that starts it. */
const FILE = /browser-basedpyright\/dist\/pyright\.worker\.js(\?worker_file.*)?$/;
/** The stubs of packages that this Python has not, as entries of one object: more than half of the file. */
const PACKAGES =
  /"\/typeshed\/stubs\/[^"]+":(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`),?/gs;
/** It would ask the page for a second worker with the same memory: for one short file, one does. */
const SECOND =
  'createBackgroundAnalysis(e,n){const t=new N(n,this.serviceProvider);' +
  'return this._initialFiles&&t.initializeFileSystem(this._initialFiles),t}';

/** Leaves out of the language server what an exercise has no use for: 17.5 MB become 7, in one worker. */
export function languageServer(): Plugin {
  return {
    name: 'gradus-language-server',
    enforce: 'pre',
    transform: {
      filter: { id: FILE },
      handler: (code) => ({ code: prune(code), map: null }),
    },
  };
}

/** @throws Error when it is another version than the one that this was written for. */
function prune(code: string): string {
  const pruned = code.replace(PACKAGES, '').replace(SECOND, 'createBackgroundAnalysis(){}');
  if (pruned.includes('"/typeshed/stubs/') || pruned.includes(SECOND) || !code.includes(SECOND))
    throw new Error('browser-basedpyright is not as app/build/languageServer.ts knows it.');
  return pruned;
}
