import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const PROJECT = resolve(import.meta.dirname, '../../package.json');

/** Lets problem folders outside the project import the packages that a problem may use. */
export function lend(): Plugin {
  return {
    name: 'gradus-lend',
    enforce: 'pre',
    resolveId(id, _, options) {
      return /^(numpy-ts|fast-check)($|\/)/.test(id)
        ? this.resolve(id, PROJECT, { ...options, skipSelf: true })
        : undefined;
    },
  };
}
