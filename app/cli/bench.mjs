import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { setUp } from './setup.mjs';
import { runTool } from './tool.mjs';

// `npm run bench [-- --runs 7]`: the built site beside Pyodide alone and freeCodeCamp's runner, as a table.
const runs = readRuns();
setUp();
setUp('tests/bench/freecodecamp');
if (runTool('vite', ['build', '--logLevel=warn']).status !== 0)
  throw new Error('The site could not be built; Vite says why above.');
const args = ['tests/bench/figures/bench.mjs', runs];
process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;

function readRuns() {
  const options = { runs: { type: 'string', default: '7' } };
  try {
    const { values } = parseArgs({ args: process.argv.slice(3), options });
    if (/^[1-9]\d*$/.test(values.runs)) return values.runs;
  } catch {
    // Said below.
  }
  throw new Error('There is one option, how many runs: npm run bench -- --runs 7');
}
