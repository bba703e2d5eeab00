import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { countPlaywright, countProblems, countVitest, readReport } from './count.mjs';
import { setUp } from './setup.mjs';
import { runTool } from './tool.mjs';

/** In this order. A step says how much passed and failed, or throws. */
const STEPS = [
  { name: 'Format', run: () => check('prettier', '--check', '.') },
  { name: 'Types', run: () => check('tsc', '--noEmit') },
  { name: 'Lint', run: () => check('oxlint', '--deny-warnings') },
  { name: 'Unit and Python tests', run: runVitest },
  { name: 'Problems', run: checkProblems },
  { name: 'Build', run: () => check('vite', 'build') },
  { name: 'Chromium tests', run: () => runPlaywright(chromium, CHROMIUM), needs: 'Build' },
  { name: 'Firefox tests', run: () => runPlaywright(firefox, FIREFOX), needs: 'Build' },
];

/** The last of the projects in `playwright.config.ts` waits for the others; Firefox needs none. */
const CHROMIUM = { name: 'chromium', path: 'CHROMIUM_PATH', args: ['--project=timed'] };
const FIREFOX = {
  name: 'firefox',
  path: 'FIREFOX_PATH',
  args: ['--project=firefox*', '--no-deps'],
};

const RESULTS = 'tests/results';
const counts = new Map();
let chromium;
let firefox;

await take({ name: 'Set-up', run: prepare });
if (counts.get('Set-up').failed === 0) for (const step of STEPS) await take(step);
const [passed, failed] = ['passed', 'failed'].map(sum);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`\n${passed} passed, ${failed} failed`);

async function prepare() {
  setUp();
  rmSync(RESULTS, { recursive: true, force: true });
  const { provideBrowser } = await import('./browser.mjs');
  const { provideFirefox } = await import('./firefox.mjs');
  chromium = await provideBrowser().catch((error) => error);
  firefox = await provideFirefox().catch((error) => error);
  return { passed: 0, failed: 0 };
}

async function take({ name, run, needs }) {
  const start = performance.now();
  const count = await attempt(run, needs);
  counts.set(name, count);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${count.failed ? '✗' : '✓'} ${name} (${seconds} s)`);
}

async function attempt(run, needs) {
  try {
    if (needs && counts.get(needs).failed) throw new Error(`Not run: ${needs} failed.`);
    return await run();
  } catch (error) {
    console.error(error.message);
    return { passed: 0, failed: 1 };
  }
}

/** A tool that only says yes or no; what it printed matters when it says no. */
function check(...command) {
  const [tool, ...args] = command;
  const { status, stdout, stderr } = runTool(tool, args, { stdio: 'pipe', encoding: 'utf8' });
  if (status !== 0) throw new Error(stdout + stderr);
  return { passed: 1, failed: 0 };
}

function runVitest() {
  const report = `${RESULTS}/vitest.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { status } = runTool('vitest', ['run', ...reporters]);
  return countVitest(readReport(report), status);
}

/** Each problem counts one; what is wrong with it is printed. */
function checkProblems() {
  const args = ['app/cli/run.cjs', 'problem', 'check', '--finished', '--verbose'];
  const { status, stdout } = spawnSync(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  process.stdout.write(stdout);
  return countProblems(stdout, status);
}

function runPlaywright(browser, { name, path, args }) {
  if (browser instanceof Error) throw browser;
  const report = `${RESULTS}/${name}.json`;
  const env = { ...process.env, [path]: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const { status } = runTool('playwright', ['test', '--reporter=list,json', ...args], { env });
  return countPlaywright(readReport(report), status);
}

function sum(key) {
  return [...counts.values()].reduce((total, count) => total + count[key], 0);
}
