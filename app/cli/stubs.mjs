import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadPyodide } from 'pyodide';

// `npm run stubs -- FOLDER`: makes the stubs of the NumPy that runs; their `PROVENANCE.md` says from what.
const TARGET = resolve('app/ui/code/help/stubs/numpy');
const WHEEL = resolve('public/numpy/numpy-1.19.5-cp314-cp314-pyemscripten_2026_0_wasm32.whl');

const [source] = process.argv.slice(3);
if (!source) throw new Error('Say where NumPy’s own stubs are: npm run stubs -- path/to/numpy');
rmSync(TARGET, { recursive: true, force: true });
mkdirSync(TARGET, { recursive: true });
const python = await loadPyodide();
await python.loadPackage(WHEEL, { checkIntegrity: false });
for (const [at, root] of [
  ['/source', resolve(process.env.INIT_CWD ?? '.', source)],
  ['/target', TARGET],
]) {
  python.FS.mkdir(at);
  python.FS.mount(python.FS.filesystems.NODEFS, { root }, at);
}
python.runPython(readFileSync(new URL('stubs/stubs.py', import.meta.url), 'utf8'));
python.globals.get('make')('/source', '/target');
