import { parseArgs } from 'node:util';
import { setUp } from './setup.mjs';

// `npm run numpy:official`: fetches Pyodide's own NumPy; `public/numpy/PROVENANCE.md` says why.
const { from } = readOptions();
setUp();
const { runnerImport } = await import('vite');
const { module } = await runnerImport('./app/cli/fetchOfficial.ts');
console.log(await module.fetchOfficial('.', from));

function readOptions() {
  try {
    return parseArgs({ args: process.argv.slice(3), options: { from: { type: 'string' } } }).values;
  } catch (cause) {
    throw new Error('There is one option: npm run numpy:official -- --from ADDRESS', { cause });
  }
}
