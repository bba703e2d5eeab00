import { readdirSync, statSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { NUMPY, WHEEL } from '../wheel.ts';
import { expect, test } from './gradus.ts';

const sizeOf = (file: string) => statSync(file).size;
const WASM = sizeOf('node_modules/pyodide/pyodide.asm.wasm');
const ASSETS = readdirSync('dist/assets');
const WORKER = ASSETS.find((name) => /^worker-.*\.txt$/.test(name));
const TOTAL =
  WASM +
  sizeOf(WHEEL) +
  sizeOf(`dist/assets/${WORKER}`) +
  ['python_stdlib.zip', 'pyodide.mjs', 'pyodide.asm.mjs', 'pyodide-lock.json']
    .map((file) => sizeOf(`node_modules/pyodide/${file}`))
    .reduce((total, size) => total + size, 0);
/** So many times as long as what comes over the line is the file that has been packed best. */
const PACKED = WASM / sizeOf(`dist/assets/${ASSETS.find((name) => name.endsWith('.wasm.br'))}`);
const OFFLINE =
  'Python is not here yet. It will be fetched as soon as you are back online; your code is kept.';

/** For what waits for the network or for Python, on a machine that may be busy. */
const PATIENTLY = { timeout: 30_000 };

const megabytes = (bytes: number) => (bytes / 1_000_000).toFixed(1);

const code = (page: Page) => page.locator('.monaco-editor .view-lines');

/** Holds back what matches, until it is let go. */
async function hold(page: Page, pattern: string): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(pattern, async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

test('while Python loads, the page says how far it is, and code can be written', async ({
  problem,
  page,
}) => {
  const letGo = await hold(page, '**/*.wasm');
  await page.goto('problems/ema-update/');
  const told = () => problem.loading().evaluate((bar: HTMLProgressElement) => bar.value);
  // It is told at every hundredth, so up to one of them may have come since.
  const rest = TOTAL - WASM;
  await expect.poll(told, PATIENTLY).toBeGreaterThan(rest - TOTAL / 100);
  const value = await told();
  expect(value).toBeLessThanOrEqual(rest);
  await expect(page.getByText(`${megabytes(value)} of ${megabytes(TOTAL)} MB`)).toBeVisible();
  await expect(page.getByText('you can read and write meanwhile')).toBeVisible();
  await expect(problem.loading()).toHaveJSProperty('max', TOTAL);
  await expect(problem.python()).toHaveText('Python is loading…');
  await problem.replaceCode('# written meanwhile');
  await expect(code(page)).toContainText('# written meanwhile');
  letGo();
  await problem.untilReady();
  await expect(problem.loading()).toHaveCount(0);
  await expect(code(page)).toContainText('# written meanwhile');
});

/** What the learner saw of the loading, in the order in which they saw it. */
interface Seen {
  readonly text: string;
  readonly value: number | null;
  readonly max: number;
  readonly height: number;
}

test('on a slow line the bytes grow within a file, and nothing jumps when Python starts', async ({
  problem,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.addInitScript(() => {
    const seen: Seen[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => {
      const bar = document.querySelector('progress');
      const area = bar?.parentElement;
      if (!bar || !area) return;
      const value = bar.position < 0 ? null : bar.value;
      const last = seen.at(-1);
      if (last && last.value === value) return;
      const height = area.getBoundingClientRect().height;
      seen.push({ text: area.innerText, value, max: bar.max, height });
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  const line = await page.context().newCDPSession(page);
  await line.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 0,
    downloadThroughput: 5_000_000,
    uploadThroughput: -1,
  });
  await page.goto('problems/ema-update/');
  await problem.untilReady();
  const seen = await page.evaluate(() => (window as unknown as { seen: Seen[] }).seen);

  const values = seen.flatMap(({ value }) => value ?? []);
  expect(values).toEqual(values.toSorted((one, other) => one - other));
  expect(values.length, 'far more often than there are files').toBeGreaterThan(15);
  expect(new Set(seen.map(({ max }) => max))).toEqual(new Set([TOTAL]));
  const last = seen.at(-1);
  expect(last?.value, 'nobody knows how far starting is').toBeNull();
  expect(last?.text).toContain('Starting Python');
  const heights = new Set(seen.map(({ height }) => height));
  expect(heights.size).toBe(1);
  expect(Math.max(...heights), 'two lines and the bar').toBeLessThan(60);
});

test('at 400 kB/s the page is there before Python, and never tells more than has come', async ({
  problem,
  page,
}) => {
  const bytesPerSecond = 400_000;
  const line = await page.context().newCDPSession(page);
  await line.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 0,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: -1,
  });
  const start = Date.now();
  await page.goto('problems/ema-update/', { waitUntil: 'commit' });
  await expect(problem.rows()).toHaveCount(5, PATIENTLY);
  await problem.run().click();
  await expect(problem.summary()).toContainText('Waiting for Python, then the tests run');
  const told = async () => {
    const value = await problem.loading().evaluate((bar: HTMLProgressElement) => bar.value);
    const mayBe = ((Date.now() - start) / 1_000) * bytesPerSecond;
    return { value, mayBe };
  };
  await expect.poll(async () => (await told()).value, PATIENTLY).toBeGreaterThan(0);
  const seen = [];
  for (let time = 0; time < 6; time++) {
    seen.push(await told());
    await page.waitForTimeout(1_000);
  }
  const values = seen.map(({ value }) => value);
  expect(values).toEqual(values.toSorted((one, other) => one - other));
  expect(new Set(values).size, 'it moves').toBeGreaterThan(2);
  // A busy machine keeps to the line's speed only roughly.
  for (const { value, mayBe } of seen) expect(value).toBeLessThan(2 * PACKED * mayBe);
  await problem.stop().click();
  await expect(problem.summary()).toContainText('Stopped');
});

test('offline at the start, the page says so, and mends itself once it is online', async ({
  problem,
  page,
  context,
  quiet,
}) => {
  quiet.expectErrors = /Failed to load resource/;
  const letGo = await hold(page, '**/*.whl');
  await page.goto('problems/ema-update/');
  // Monaco, which would not come either, is not what is tested here.
  await expect(page.locator('[data-is-up=true]')).toBeAttached(PATIENTLY);
  await problem.replaceCode('# written before');
  await context.setOffline(true);
  letGo();
  await expect(problem.python()).toHaveText('Python could not start · offline', PATIENTLY);
  await expect(problem.trouble()).toHaveText(OFFLINE);
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  await context.setOffline(false);
  await problem.untilReady();
  await expect(problem.python()).not.toContainText('offline');
  await expect(problem.trouble()).toHaveCount(0);
  await expect(code(page)).toContainText('# written before');
});

test('going offline with Python at hand is said, and stops nothing', async ({
  problem,
  context,
}) => {
  await problem.open();
  await problem.untilSnapshot();
  await problem.untilAllFetched();
  await context.setOffline(true);
  await expect(problem.python()).toHaveText(`Python 3.14.2 · NumPy ${NUMPY} · offline`);
  await problem.runToEnd();
  await context.setOffline(false);
  await problem.untilReady();
  await expect(problem.python()).toHaveText(`Python 3.14.2 · NumPy ${NUMPY}`);
});

test('trying again counts the bytes from nothing', async ({ problem, page, quiet }) => {
  quiet.expectErrors = /Failed to load resource/;
  await page.route('**/*.whl', (route) => route.fulfill({ status: 503 }));
  await page.goto('problems/ema-update/');
  await expect(problem.trouble()).toContainText('the server answered 503', PATIENTLY);
  await page.route(/pyodide|python_stdlib|\.whl/, () => {}); // nothing ever comes
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(problem.loading()).toHaveJSProperty('value', 0);
  await expect(page.getByText(`0.0 of ${megabytes(TOTAL)} MB`)).toBeVisible();
});
