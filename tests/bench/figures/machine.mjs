import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { readChromiumVersion } from './profile.mjs';

/** Where and with what it was measured, as lines of Markdown. */
export async function describeMachine(wheel, runs) {
  const [cpu] = cpus();
  const [, numpy] = /numpy-([\d.]+)-/.exec(wheel);
  const other = versionIn('tests/bench/freecodecamp/node_modules/@freecodecamp/curriculum-helpers');
  const pyodide = versionIn('tests/bench/freecodecamp/node_modules/pyodide');
  return [
    `- ${new Date().toISOString().slice(0, 10)}, ${runs} interleaved ${runs === 1 ? 'run' : 'runs'}`,
    `- ${cpu.model.trim()}, ${cpus().length} processors, ${(totalmem() / 2 ** 30).toFixed(0)} GB of memory; load at the start ${loadavg()[0].toFixed(1)}`,
    `- Chromium ${await readChromiumVersion()}, Node ${process.versions.node}`,
    `- Gradus and Pyodide alone: Pyodide ${versionIn('node_modules/pyodide')}, NumPy ${numpy}`,
    `- freeCodeCamp: @freecodecamp/curriculum-helpers ${other}, Pyodide ${pyodide}, without NumPy`,
  ];
}

const versionIn = (folder) => JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')).version;
