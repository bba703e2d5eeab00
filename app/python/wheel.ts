import { findOfficial } from './official.ts';

/** Made for Gradus; `public/numpy/PROVENANCE.md` says how. */
const EMBEDDED = 'numpy/numpy-1.19.5-cp314-cp314-pyemscripten_2026_0_wasm32.whl';
const FETCH = '"npm run numpy:official"';

/**
 * The wheel of the NumPy that runs, below `public/`: the official one once it has been fetched, else
 * the embedded one.
 *
 * @param root the project's folder.
 * @param wanted the environment's `NUMPY`: "embedded" or "official" leaves no choice.
 * @throws Error that says what to do, when there is no such wheel or the official one is damaged.
 */
export function chooseWheel(root: string, wanted: string | undefined): string {
  if (wanted === 'embedded') return EMBEDDED;
  if (wanted && wanted !== 'official')
    throw new Error(`NUMPY is "embedded" or "official", not "${wanted}".`);
  const { is, path } = findOfficial(root);
  if (is === 'there') return path;
  if (is === 'damaged')
    throw new Error(
      `public/${path} is damaged and is not used: fetch it again with ${FETCH}, or delete it.`,
    );
  if (!wanted) return EMBEDDED;
  throw new Error(`NUMPY is "official", but that wheel is not here: fetch it with ${FETCH}.`);
}
