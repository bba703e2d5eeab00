import type { Plugin } from 'vite';

/**
 * Keeps the styles of every component that the page imports, of those too whose code it does without:
 * they are rendered when the site is built.
 */
export function styles(): Plugin {
  return {
    name: 'gradus-styles',
    enforce: 'post',
    transform: (_, id) =>
      id.endsWith('.module.css') ? { moduleSideEffects: 'no-treeshake' } : undefined,
  };
}
