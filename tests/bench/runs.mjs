import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { BROWSER_ARGS, provideBrowser } from '../../app/cli/browser.mjs';

// `node tests/bench/runs.mjs [RUNS] [N]`: runs programs back to back on the built site, of which every N-th hangs
// in one test, and says whether the verdicts are right, what of the memory grows, and how long a run
// takes until its verdict and until the next one can start.
const [runs = 500, every = 50] = process.argv.slice(2).map(Number);
const PORT = 5199;
const PROGRAMS = 'tests/hostile/programs';
const RIGHT = 'honest/plain.py';
const HANGS = 'hangs/in-one-test.py';

const others = ['floods', 'honest', 'near-miss', 'raising'].flatMap((group) =>
  readdirSync(join(PROGRAMS, group)).map((name) => join(group, name)),
);
const nameOf = (run) => {
  if (run % every === every - 1) return HANGS;
  return run % 2 === 0 ? RIGHT : others[((run - 1) / 2) % others.length];
};

const server = await preview({ preview: { port: PORT, strictPort: true }, logLevel: 'warn' });
const executablePath = await provideBrowser();
const browser = await chromium.launch({ executablePath, args: BROWSER_ARGS });
const page = await browser.newPage();
const session = await page.context().newCDPSession(page);
const whole = await browser.newBrowserCDPSession();
await page.goto(`http://localhost:${PORT}/problems/ema-update/`);
await page.locator('.monaco-editor').waitFor();
await page.locator('[data-python=ready]').waitFor({ timeout: 120_000 });

const verdicts = [];
const readies = [];
let faults = 0;
console.log('run   heap MB   nodes   listeners   workers   renderers   their MB');
await measure(0);
for (let run = 0; run < runs; run++) {
  const name = nameOf(run);
  const code = readFileSync(join(PROGRAMS, name), 'utf8');
  await write(code);
  const { verdict, ready, hasPassed } = await page.evaluate(runOnce);
  if (name !== HANGS) verdicts.push(verdict);
  readies.push(ready);
  if (hasPassed !== /# must: passed\r?\n/.test(code)) {
    faults++;
    console.log(`run ${run}: ${name} ${hasPassed ? 'passed' : 'did not pass'}`);
  }
  if ((run + 1) % Math.ceil(runs / 10) === 0) await measure(run + 1);
}
await browser.close();
await server.close();
console.log(
  [
    `${runs} runs, ${faults} wrong verdicts, ${cpus().length} processors, Chromium ${browser.version()}`,
    `from Run to the verdict, without those that hang: ${describe(verdicts)}`,
    `from the verdict until the next run can start: ${describe(readies)}`,
  ].join('\n'),
);
process.exitCode = faults === 0 ? 0 : 1;

/** Writes a program over the one in the editor. */
async function write(code) {
  await page.getByRole('textbox', { name: /^Python code/ }).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(code);
}

/** In the page: one run, its times in milliseconds. */
async function runOnce() {
  const once = (name) =>
    new Promise((resolve) => {
      new PerformanceObserver((list, observer) => {
        const [entry] = list.getEntriesByName(name);
        if (!entry) return;
        observer.disconnect();
        resolve(entry);
      }).observe({ entryTypes: ['measure'] });
    });
  const python = document.querySelector('[data-python]');
  const ended = once('run');
  [...document.querySelectorAll('button')]
    .find((one) => one.innerText.startsWith('Run tests'))
    .click();
  const { duration, startTime } = await ended;
  while (python.dataset.python !== 'ready') await new Promise((go) => setTimeout(go, 5));
  const statuses = [...document.querySelectorAll('[aria-label=Tests] > [data-status]')];
  return {
    verdict: duration,
    ready: performance.now() - startTime - duration,
    hasPassed: statuses.every(({ dataset }) => dataset.status === 'passed'),
  };
}

async function measure(run) {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name) => metrics.find((one) => one.name === name).value;
  const { processInfo } = await whole.send('SystemInfo.getProcessInfo');
  const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  const resident = execFileSync('ps', ['-o', 'rss=', '-p', renderers.join()], { encoding: 'utf8' });
  const kilobytes = resident.trim().split('\n').map(Number);
  const row = [
    [run, 3],
    [(metric('JSHeapUsedSize') / 1e6).toFixed(1), 10],
    [metric('Nodes'), 8],
    [metric('JSEventListeners'), 12],
    [page.workers().length, 10],
    [renderers.length, 12],
    [Math.round(kilobytes.reduce((sum, one) => sum + one, 0) / 1_024), 11],
  ];
  console.log(row.map(([value, width]) => String(value).padStart(width)).join(''));
}

function describe(times) {
  const sorted = times.toSorted((one, other) => one - other);
  const median = sorted[Math.floor(sorted.length / 2)];
  return `median ${median.toFixed(0)} ms, worst ${sorted.at(-1).toFixed(0)} ms`;
}
