import { ProblemPage, ema, expect, test } from './gradus.ts';

const FORMULA = 'return decay * ema + (1 - decay) * weights';
/** Of the five seconds that a test has, this takes three. */
const SLOW = ema('import time', 'time.sleep(3 * (decay == 1))', FORMULA);
/** More than the limit of a test, and less than that of the run. */
const LONG_MS = 8_000;
const PATIENTLY = { timeout: 40_000 };

/** Starts a run, and waits until the test that takes long is under way. */
async function startRun(problem: ProblemPage): Promise<void> {
  await problem.run().click();
  await expect(problem.rows().nth(1)).toHaveAttribute('data-status', 'running');
}

async function expectAllPassed(problem: ProblemPage): Promise<void> {
  await expect(problem.summary()).toContainText('5 of 5 tests passed', PATIENTLY);
  await problem.untilReady();
}

test('a page that is frozen for longer than a test may take counts none of it', async ({
  problem,
  page,
}) => {
  await problem.open(SLOW);
  await startRun(problem);
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setWebLifecycleState', { state: 'frozen' });
  await new Promise((resolve) => setTimeout(resolve, LONG_MS));
  await session.send('Page.setWebLifecycleState', { state: 'active' });
  await expectAllPassed(problem);
});

test('a page whose thread is busy for longer than a test may take counts none of it', async ({
  problem,
  page,
}) => {
  await problem.open(SLOW);
  await startRun(problem);
  await page.evaluate((ms) => {
    const end = performance.now() + ms;
    while (performance.now() < end);
  }, LONG_MS);
  await expectAllPassed(problem);
});

test('a page whose timers are late by a second, as in a hidden tab, ends no run too early', async ({
  problem,
  page,
}) => {
  await page.addInitScript(() => {
    if (self !== top) return;
    const set = window.setInterval;
    const late = (handler: TimerHandler, ms = 0) => set(handler, Math.max(ms, 1_000));
    Object.assign(window, { setInterval: late });
  });
  await problem.open(SLOW);
  await problem.run().click();
  await expectAllPassed(problem);
});

test('a run in a tab behind another one ends with its verdict', async ({ problem, context }) => {
  await problem.open(SLOW);
  await problem.run().click();
  const front = await context.newPage();
  await front.goto('about:blank');
  await front.bringToFront();
  await expectAllPassed(problem);
});

for (const what of ['reloaded', 'closed'])
  test(`a page that is ${what} during a run asks nothing, and the next visit is a clean one`, async ({
    problem,
    page,
    context,
  }) => {
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    await problem.open(SLOW);
    await problem.editor().press('ControlOrMeta+End');
    await page.keyboard.insertText('# latest');
    await startRun(problem);
    const next = new ProblemPage(what === 'closed' ? await context.newPage() : page);
    if (what === 'closed') await page.close({ runBeforeUnload: true });
    if (what === 'closed') await next.page.goto('problems/ema-update/');
    else await page.reload();
    await next.untilReady();
    await expect(next.page.locator('.monaco-editor .view-lines')).toContainText('#\u00a0latest');
    expect(await next.statuses()).toEqual(Array(5).fill('not-run'));
    expect(asked).toEqual([]);
    await next.runToEnd(40_000);
    await expect(next.summary()).toContainText('5 of 5 tests passed');
  });

test('two tabs that run at once each get their own verdict', async ({ problem, context }) => {
  await problem.open(SLOW);
  const other = new ProblemPage(await context.newPage());
  await other.page.goto('problems/ema-update/');
  await other.untilReady();
  await other.replaceCode(ema('return decay * ema'));
  await problem.run().click();
  await other.run().click();
  await expect(other.summary()).toContainText('1 of 5 tests passed', PATIENTLY);
  await expectAllPassed(problem);
});

test('who leaves during a run and comes back finds the code, and can run it', async ({
  problem,
  page,
}) => {
  await problem.open(SLOW);
  await startRun(problem);
  await page.getByRole('link', { name: 'Gradus', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Step by step');
  await page.goBack();
  await problem.untilReady();
  await problem.runToEnd(40_000);
  await expectAllPassed(problem);
});
