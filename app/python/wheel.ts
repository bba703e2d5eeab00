/** NumPy's wheel, below the site's root; `public/numpy/PROVENANCE.md` says where it is from. */
export const WHEEL = 'numpy/numpy-1.19.5-cp314-cp314-pyemscripten_2026_0_wasm32.whl';
