import type { Page } from '@playwright/test';
import { NAMES, RIGHT, delay, dropHeaders, ema, expect, test } from './gradus.ts';
import type { ProblemPage } from './gradus.ts';

const FORMULA = 'return decay * ema + (1 - decay) * weights';
/** Cannot be interrupted: it swallows the KeyboardInterrupt. */
const STUBBORN = [
  'while decay == 1:',
  '    try:',
  '        while True: pass',
  '    except BaseException: pass',
];

async function expectNextAnswerPasses(problem: ProblemPage): Promise<void> {
  await problem.replaceCode(RIGHT);
  await problem.untilReady();
  await problem.runToEnd(2_000);
  await expect(problem.summary()).toContainText('5 of 5 tests passed');
}

for (const code of ['while True: pass\n', ema('while True: pass')]) {
  const place = code.startsWith('def') ? 'in the function' : 'while the program loads';

  test(`an endless loop ${place} ends within 11 s, and the next right answer passes at once`, async ({
    problem,
  }) => {
    await problem.open(code);
    expect(await problem.runToEnd(12_000)).toBeLessThan(11_000);
    const statuses = await problem.statuses();
    expect(statuses).toEqual(
      code.startsWith('def')
        ? ['timed-out', 'timed-out', 'not-run', 'not-run', 'not-run']
        : Array(5).fill('timed-out'),
    );
    await expectNextAnswerPasses(problem);
  });

  test(`Stop ends an endless loop ${place} within 1 s, and the next right answer passes at once`, async ({
    problem,
    page,
  }) => {
    await problem.open(code);
    await expect(problem.stop()).toBeDisabled();
    await problem.run().click();
    await page.waitForTimeout(500);
    await problem.stop().click();
    await expect(problem.summary()).toContainText('0 of 5 tests passed', { timeout: 1_000 });
    expect((await problem.statuses())[0]).toBe('stopped');
    await expectNextAnswerPasses(problem);
  });
}

test('Stop is measured until Python is ready again', async ({ problem, page }) => {
  await problem.open('while True: pass\n');
  await problem.run().click();
  await page.waitForTimeout(300);
  await problem.stop().click();
  await problem.untilReady();
  const names = await page.evaluate(() =>
    performance.getEntriesByType('measure').map(({ name }) => name),
  );
  expect(names).toContain('stop');
});

for (const isIsolated of [true, false]) {
  const where = isIsolated ? 'with shared memory' : 'on a host that sends no headers';

  test(`a hang in one test leaves the verdicts before it and lets later ones run, ${where}`, async ({
    problem,
    page,
  }) => {
    if (!isIsolated) await dropHeaders(page);
    await problem.open(ema('print("playing", decay)', 'while decay == 1: pass', FORMULA));
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(isIsolated);
    await problem.runToEnd();
    expect(await problem.statuses()).toEqual(['passed', 'timed-out', 'passed', 'passed', 'passed']);
    await expect(problem.row(NAMES[1] ?? '')).toContainText('Did not finish within 5 seconds');
  });
}

test('a loop that swallows the interrupt costs only its own test, and nothing printed twice', async ({
  problem,
}) => {
  await problem.open(`print("loading")\n${ema(...STUBBORN, FORMULA)}`);
  await problem.runToEnd();
  expect(await problem.statuses()).toEqual(['passed', 'timed-out', 'passed', 'passed', 'passed']);
  expect((await problem.printed().innerText()).match(/loading/g)).toHaveLength(1);
});

test('Stop while Python still loads ends the run, and nothing of it comes later', async ({
  page,
  problem,
}) => {
  await delay(page, '**/*.whl', 2_000);
  await page.goto('problems/ema-update/');
  await problem.run().click();
  await expect(problem.summary()).toContainText('Waiting for Python');
  await expect(problem.rows()).toHaveCount(5);
  await problem.stop().click();
  await expect(problem.summary()).toContainText('Stopped. 0 of 5 tests passed');
  await problem.untilReady();
  expect(await problem.statuses()).toEqual(Array(5).fill('not-run'));
  await expectNextAnswerPasses(problem);
});

test('Stop while the tests still load ends the run, and says that none was run', async ({
  page,
  problem,
}) => {
  await delay(page, '**/assets/files-*.js', 3_000);
  await page.goto('problems/ema-update/');
  await problem.run().click();
  await problem.stop().click();
  await expect(problem.summary()).toHaveText('Stopped. No test was run');
  await expect(problem.rows()).toHaveCount(5);
  await problem.untilReady();
  await expectNextAnswerPasses(problem);
});

test('what was printed before a hang is there after Stop', async ({ problem }) => {
  // After so many writes they are passed on in batches: the pause ends one, "seen" with it.
  const lines = ['for i in range(2_000): print(i)', 'time.sleep(0.1)', 'print("seen")'];
  await problem.open(`import time\n${ema(...lines, 'print("held back")', 'while True: pass')}`);
  await problem.run().click();
  await expect(problem.printed()).toContainText('seen');
  await expect(problem.printed()).not.toContainText('held back');
  await problem.stop().click();
  await expect(problem.row(NAMES[0] ?? '')).toHaveAttribute('data-status', 'stopped');
  await expect(problem.printed()).toContainText('held back');
  await expect(problem.row(NAMES[0] ?? '')).toContainText('You stopped the run during this test');
  await expect(problem.row(NAMES[1] ?? '')).toContainText('Was not run: you stopped the run');
});

/** Of the browser's own making: Chromium goes on with it when its worker has been ended. */
const SEARCH = [
  'import js',
  'from pyodide.ffi import to_js',
  'endless = js.Object.new()',
  'endless.length = 9e15',
  'to_js([]).constructor.prototype.indexOf.call(endless, 1)',
];

test('a search that outlives its worker keeps no processor busy once the run is over', async ({
  problem,
  page,
}) => {
  await problem.open(ema(...SEARCH));
  await problem.run().click();
  await page.waitForTimeout(500);
  await problem.stop().click();
  await expect(problem.summary()).toContainText('Stopped. 0 of 5 tests passed');
  await problem.untilReady();
  await expect.poll(() => measureRenderers(page), { timeout: 30_000 }).toBeLessThan(0.3);
  await expectNextAnswerPasses(problem);
});

/** Seconds of processor time that all pages and frames take while one second passes. */
async function measureRenderers(page: Page): Promise<number> {
  const session = await page.context().browser()?.newBrowserCDPSession();
  const measure = async () => {
    const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {};
    const renderers = processInfo.filter(({ type }) => type === 'renderer');
    return renderers.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  };
  const before = await measure();
  await page.waitForTimeout(1_000);
  const after = await measure();
  await session?.detach();
  return after - before;
}
