import type { Page } from '@playwright/test';
import { NAMES, RIGHT, dropHeaders, ema, expect, requestsOf, test } from './gradus.ts';
import { violations } from './violations.ts';

const SWAPPED = ema('kept = decay * weights', 'return kept + (1 - decay) * ema');
const LOOPS = ema('n = 0', 'while True:', '    n += 1');

const panel = (page: Page) => page.getByRole('region', { name: 'Steps' });
const slider = (page: Page) => panel(page).getByRole('slider', { name: 'Step' });
const said = (page: Page) => panel(page).locator('[aria-live=polite]');
const variables = (page: Page) => panel(page).getByRole('table', { name: 'Variables' });
const variable = (page: Page, name: string) =>
  variables(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name }) });
const marked = (page: Page) =>
  page.locator('.monaco-editor [class*=current_], .monaco-editor [class^=_current]');

/** Steps through by the key, and waits for the steps. */
async function step(page: Page): Promise<void> {
  await page.keyboard.press('Shift+Alt+L');
  await expect(slider(page)).toBeVisible();
}

test('what shows the steps is fetched when it is wanted, and a test can be stepped through before any run', async ({
  problem,
  page,
}) => {
  const scripts = requestsOf(page);
  await problem.open(SWAPPED);
  await expect(problem.rows()).toHaveCount(5);
  await problem.untilAllFetched();
  const isOfSteps = (url: string) => /StepsPanel|steps-/.test(url);
  expect(scripts.filter(isOfSteps)).toEqual([]);
  await step(page);
  expect(scripts.filter(isOfSteps)).not.toEqual([]);
  await expect(panel(page).getByRole('heading')).toHaveText(NAMES[0] ?? '');
});

test('the lines are gone through forward and back by keys alone, and the focus comes back', async ({
  problem,
  page,
}) => {
  await problem.open(SWAPPED);
  await problem.editor().focus();
  await step(page);
  await expect(slider(page)).toBeFocused();
  await expect(said(page)).toContainText('Step 1 of 3, line 2, in ema_update');
  await expect(said(page)).toContainText('kept = decay * weights');
  await expect(variable(page, 'weights')).toContainText('20.0');
  await expect(marked(page)).toHaveCount(1);
  const first = await marked(page).boundingBox();
  await page.keyboard.press('ArrowRight');
  await expect(said(page)).toContainText('Step 2 of 3, line 3, in ema_update');
  await expect(variable(page, 'kept')).toHaveText(/kept\s*new\s*float\s*18\.0/);
  await expect
    .poll(async () => (await marked(page).boundingBox())?.y)
    .toBeGreaterThan(first?.y ?? 0);
  await page.keyboard.press('End');
  await expect(said(page)).toContainText('returns 19.0');
  await expect(panel(page)).toContainText(/Not as expected\s*Expected\s*11\.0\s*Actual\s*19\.0/);
  await page.keyboard.press('ArrowLeft');
  await expect(panel(page)).not.toContainText('Expected');
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(marked(page)).toHaveCount(0);
  await expect(problem.editor()).toBeFocused();
});

test('buttons lead to the first step, the last, and one on or back', async ({ problem, page }) => {
  await problem.open(SWAPPED);
  await step(page);
  const at = async (name: string, text: string) => {
    await panel(page).getByRole('button', { name }).click();
    await expect(said(page)).toContainText(text);
  };
  await at('Forward', 'Step 2 of 3');
  await at('Back', 'Step 1 of 3');
  await at('Back', 'Step 1 of 3');
  await at('Last step', 'Step 3 of 3');
  await at('Forward', 'Step 3 of 3');
  await at('First step', 'Step 1 of 3');
  await panel(page)
    .getByRole('button', { name: /^Close/ })
    .click();
  await expect(panel(page)).toHaveCount(0);
});

test('a failed row steps through the call that decided, and a passed one can be, too', async ({
  problem,
  page,
}) => {
  await problem.open(ema('if ema > 1: return 0', 'return decay * ema + (1 - decay) * weights'));
  await problem.runToEnd();
  const chain = problem.row(NAMES[4] ?? '');
  await expect(chain).toHaveAttribute('data-status', 'failed');
  await chain.locator('summary').click();
  await chain.getByRole('button', { name: 'Step through' }).click();
  await expect(panel(page).getByRole('heading')).toHaveText(NAMES[4] ?? '');
  const fed = await variable(page, 'ema').textContent();
  expect(Number(fed?.match(/float(.*)/)?.[1])).toBeGreaterThan(1);
  await page.keyboard.press('End');
  await expect(panel(page)).toContainText(/Actual\s*0/);
  await page.keyboard.press('Escape');
  await expect(chain.getByRole('button', { name: 'Step through' })).toBeFocused();
  await problem.replaceCode(RIGHT);
  await problem.runToEnd();
  const passed = problem.row(NAMES[3] ?? '');
  await passed.locator('summary').click();
  await passed.getByRole('button', { name: 'Step through' }).click();
  await expect(variable(page, 'weights')).toContainText('array int64 (3,)');
  await page.keyboard.press('End');
  await expect(panel(page)).toContainText('As expected');
});

test('an input of the learner’s own is stepped through', async ({ problem, page }) => {
  await problem.open(SWAPPED);
  await page.keyboard.press('Shift+Alt+T');
  await page.getByRole('textbox', { name: 'Call' }).fill('ema_update(1, 2, 0.25)');
  const tried = page.getByRole('region', { name: 'Try an input' });
  await expect(tried).toHaveAttribute('aria-busy', 'false');
  await tried.getByRole('button', { name: 'Step through' }).click();
  await expect(variable(page, 'decay')).toContainText('0.25');
  await page.keyboard.press('End');
  await expect(panel(page)).toContainText(/Expected\s*1\.75\s*Actual\s*1\.25/);
});

test('of a chain of the learner’s own, every call is stepped through', async ({
  problem,
  page,
}) => {
  await problem.open(SWAPPED);
  await page.keyboard.press('Shift+Alt+T');
  const text = 'it = ema_update(8, 0, 0.25)\nit = ema_update(it, 4, 0.25)';
  await page.getByRole('textbox', { name: 'Call' }).fill(text);
  const tried = page.getByRole('region', { name: 'Try an input' });
  await expect(tried).toHaveAttribute('aria-busy', 'false');
  await tried.getByRole('button', { name: 'Step through' }).click();
  await expect(variable(page, 'weights')).toContainText('0');
  await page.keyboard.press('End');
  await expect(variable(page, 'weights')).toContainText('4');
  await expect(variable(page, 'ema')).toContainText('6.0');
});

test('an exception is told where it is raised, with its type and message', async ({
  problem,
  page,
}) => {
  await problem.open(ema('return [][3]'));
  await step(page);
  await page.keyboard.press('End');
  await expect(said(page)).toContainText('raises IndexError: list index out of range');
  await expect(panel(page)).toContainText(/Expected\s*11\.0\s*Actual\s*IndexError/);
});

for (const host of ['with shared memory', 'without'])
  test(`a loop that never ends has its first steps, ${host}`, async ({ problem, page }) => {
    if (host === 'without') await dropHeaders(page);
    await problem.open(LOOPS);
    await page.keyboard.press('Shift+Alt+L');
    await expect(panel(page)).toContainText('The steps are being recorded.');
    await expect(slider(page)).toBeVisible({ timeout: 20_000 });
    await page.keyboard.press('End');
    await expect(panel(page)).toContainText(
      /The first [\d,]+ steps are shown; the program went on\./,
    );
    await expect(panel(page)).toContainText('Did not finish within 5 seconds');
    await expect(variable(page, 'n')).toHaveText(/int\s*\d{3}/);
    await problem.replaceCode(RIGHT);
    await problem.runToEnd();
    await expect(problem.summary()).toContainText('5 of 5 tests passed');
  });

test('a program that kills its interpreter has its steps until then', async ({ problem, page }) => {
  await problem.open(ema('n = 1', 'import os', 'os._exit(1)'));
  await step(page);
  await expect(said(page)).toContainText('Step 1 of 3');
  await page.keyboard.press('End');
  await expect(said(page)).toContainText('line 4, in ema_update');
});

test('a program that cannot be loaded has no steps, and says what to correct', async ({
  problem,
  page,
}) => {
  await problem.open('def ema_update(ema, weights, decay=0.99):\n    return (ema\n');
  await page.keyboard.press('Shift+Alt+L');
  await expect(panel(page).getByRole('alert')).toHaveText(
    /There is nothing to step through.*SyntaxError on line 2/,
  );
  await problem.replaceCode(RIGHT);
  await panel(page).getByRole('button', { name: 'Record again' }).click();
  await expect(slider(page)).toBeFocused();
  await expect(said(page)).toContainText('Step 1 of 2');
});

test('steps stay those of the code before a change, and are recorded again when asked', async ({
  problem,
  page,
}) => {
  await problem.open(SWAPPED);
  await step(page);
  await problem.replaceCode(ema('pass', 'return 1'));
  await expect(panel(page)).toContainText('You have changed the code');
  await expect(said(page)).toContainText('kept = decay * weights');
  await panel(page).getByRole('button', { name: 'Record again' }).click();
  await expect(said(page)).toContainText('pass');
  await expect(panel(page)).not.toContainText('You have changed the code');
});

test('the plain text box does without the mark: the panel shows the line', async ({
  problem,
  page,
  quiet,
}) => {
  quiet.expectErrors = /CodeEditor|Failed to load|dynamically imported/;
  await page.route(/CodeEditor/, (route) => route.abort());
  await page.goto('problems/ema-update/');
  await problem.untilReady();
  await page.getByRole('textbox', { name: 'Python code' }).fill(SWAPPED);
  await expect(problem.rows()).toHaveCount(5);
  await step(page);
  await expect(said(page)).toContainText('kept = decay * weights');
});

test('without what shows the steps the page says so, and goes on', async ({
  problem,
  page,
  quiet,
}) => {
  quiet.expectErrors = /StepsPanel|Failed to load|dynamically imported/;
  await page.route(/StepsPanel/, (route) => route.abort());
  await problem.open(SWAPPED);
  await page.keyboard.press('Shift+Alt+L');
  const alert = page.getByRole('alert').filter({ hasText: 'What shows the steps' });
  await expect(alert).toBeVisible();
  await alert.getByRole('button', { name: 'Close' }).click();
  await expect(alert).toHaveCount(0);
  await problem.runToEnd();
});

test('on a phone the steps stand below the code, and the row is shown again at the end', async ({
  problem,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await problem.open(SWAPPED);
  await problem.runToEnd();
  const row = problem.row(NAMES[0] ?? '');
  await row.getByRole('button', { name: 'Step through' }).click();
  await expect(slider(page)).toBeFocused();
  const [code, steps] = [
    await page.locator('.monaco-editor').first().boundingBox(),
    await panel(page).boundingBox(),
  ];
  expect(steps?.y).toBeGreaterThanOrEqual((code?.y ?? 0) + (code?.height ?? 0) - 1);
  expect(steps?.width).toBeGreaterThan(380);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.keyboard.press('Escape');
  await expect(row.getByRole('button', { name: 'Step through' })).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`the steps are accessible, ${colorScheme}`, async ({ problem, page }) => {
    await page.emulateMedia({ colorScheme });
    await problem.open(SWAPPED);
    await step(page);
    await page.keyboard.press('ArrowRight');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('End');
    expect(await violations(page)).toEqual([]);
  });
