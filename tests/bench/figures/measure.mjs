import { preview } from 'vite';
import { playBare, serveBare } from './bare.mjs';
import { playFreeCodeCamp, serveFreeCodeCamp } from './freecodecamp.mjs';
import { gradeHundred } from './grading.mjs';
import { playGradus } from './gradus.mjs';
import { buildHundred } from './hundredSite.mjs';
import { playHundred } from './hundred.mjs';
import { watch } from './serve.mjs';
import { typeWhileBooting } from './typing.mjs';

const PORT = 5196;
const HUNDRED_PORT = 5195;

/**
 * Plays Gradus, Pyodide alone and freeCodeCamp's runner in turn, so that what else the machine does falls
 * on all alike.
 *
 * @returns the samples of each figure, by who they are of; and what went wrong, in words.
 */
export async function measure(runs, wheel) {
  const copy = buildHundred();
  const site = await serveSite(PORT, 'dist');
  const hundred = await serveSite(HUNDRED_PORT, copy.dist);
  const bare = await serveBare(wheel);
  const other = await serveFreeCodeCamp();
  const samples = { gradus: {}, bare: {}, freecodecamp: {} };
  const faults = [];
  const take = async (who, what, play) => {
    try {
      add(samples[who], await play());
    } catch (error) {
      faults.push(`${what}: ${error.message.split('\n')[0]}`);
    }
  };
  for (let run = 1; run <= runs; run++) {
    console.log(`Run ${run} of ${runs} ...`);
    await take('gradus', 'Gradus', () => playGradus(site));
    await take('bare', 'Pyodide alone', () => playBare(bare));
    await take('freecodecamp', 'freeCodeCamp', () => playFreeCodeCamp(other));
    await take('gradus', 'Typing', () => typeWhileBooting(site));
    await take('gradus', 'A hundred tests', () => playHundred(hundred));
  }
  console.log('Grading 100 files ...');
  await take('gradus', 'Grading', gradeHundred);
  await Promise.all([site, hundred, bare, other].map(({ close }) => close()));
  copy.remove();
  return { samples, faults };
}

/** With the headers that a host sends. */
async function serveSite(port, outDir) {
  const options = { build: { outDir }, preview: { port, strictPort: true }, logLevel: 'warn' };
  const server = await preview(options);
  return {
    address: `http://localhost:${port}/`,
    ...watch(server.httpServer),
    close: () => server.close(),
  };
}

/** A round gives a figure once, or several times. */
function add(samples, round) {
  for (const [figure, values] of Object.entries(round))
    samples[figure] = [...(samples[figure] ?? []), ...[values].flat()];
}
