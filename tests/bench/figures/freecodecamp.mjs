import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createProfile } from './profile.mjs';
import { serve } from './serve.mjs';

const FOLDER = 'tests/bench/freecodecamp';
const MODULES = `${FOLDER}/node_modules`;
const EVALUATOR = 'python-test-evaluator.js';
const ELSEWHERE = /indexURL:`https:[^`]*`/;
const RUNS = 5;
const FIVE = 1;
const HUNDRED = 20;

/** Serves freeCodeCamp's runner, whose evaluator is told to take its Pyodide from here and not from the network. */
export async function serveFreeCodeCamp() {
  const runner = mkdtempSync(join(tmpdir(), 'gradus-runner-'));
  cpSync(`${MODULES}/@freecodecamp/curriculum-helpers/dist/test-runner`, runner, {
    recursive: true,
  });
  const text = readFileSync(join(runner, EVALUATOR), 'utf8');
  if (!ELSEWHERE.test(text)) throw new Error(`${EVALUATOR} has no address of Pyodide to change.`);
  writeFileSync(join(runner, EVALUATOR), text.replace(ELSEWHERE, 'indexURL:"/pyodide/"'));
  const mounts = { '/': FOLDER, '/runner/': runner, '/pyodide/': `${MODULES}/pyodide` };
  const served = await serve(mounts);
  const close = () => {
    served.close();
    rmSync(runner, { recursive: true });
  };
  return { ...served, close };
}

/** One round of freeCodeCamp's runner: its start, its tests, and its recovery from one without an end. */
export async function playFreeCodeCamp({ address }) {
  const profile = createProfile();
  try {
    return await profile.visit(async (page) => {
      await page.goto(address);
      await page.evaluate(() => window.first);
      const five = [];
      for (let count = 0; count < RUNS; count++) five.push(await run(page, FIVE));
      const hundred = await run(page, HUNDRED);
      const recovery = await page.evaluate(() => window.recover());
      return { five, hundred, recovery };
    });
  } finally {
    profile.remove();
  }
}

async function run(page, times) {
  const { took, passed } = await page.evaluate((count) => window.runTests(count), times);
  if (passed !== 5 * times) throw new Error(`${passed} of ${5 * times} tests passed.`);
  return took;
}
