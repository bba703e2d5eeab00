import type { Locator } from '@playwright/test';
import { NAMES, RIGHT, ema, expect, test } from './gradus.ts';

const FORMULA = 'r = decay * ema + (1 - decay) * weights';
/** Wrong in every test but the first. */
const LATE = ema(FORMULA, 'return r if decay == 0.9 and r.ndim == 0 else r + 1').replace(
  'r.ndim',
  'getattr(r, "ndim", 0)',
);
/** Wrong in one element of the two-dimensional array. */
const ONE_ELEMENT = ema(FORMULA, 'if getattr(r, "ndim", 0) == 2: r[1, 1] += 0.125', 'return r');

const details = (row: Locator) => row.locator('details');
const summary = (row: Locator) => row.locator('summary');
const field = (row: Locator, name: string) =>
  row
    .locator('dl > div')
    .filter({ has: row.page().locator('dt').getByText(name, { exact: true }) });

test('a row is one line with icon, word, name and time', async ({ problem }) => {
  await problem.open(RIGHT);
  const row = problem.row(NAMES[0] ?? '');
  expect((await row.boundingBox())?.height).toBeLessThanOrEqual(37);
  await expect(row).toHaveText(/^Not run Reference example /);
  await problem.runToEnd();
  expect((await row.boundingBox())?.height).toBeLessThanOrEqual(37);
  await expect(summary(row)).toHaveText(/^Passed Reference example \d+\.\d ms$/);
  await expect(row.locator('svg').first()).toHaveAttribute('aria-hidden', 'true');
});

test('the first failing row opens by itself, and no other', async ({ problem }) => {
  await problem.open(LATE);
  await problem.runToEnd();
  expect(await problem.statuses()).toEqual(['passed', 'failed', 'failed', 'failed', 'failed']);
  const open = problem.rows().filter({ has: problem.page.locator('details[open]') });
  await expect(open).toHaveCount(1);
  await expect(open).toContainText(NAMES[1] ?? '');
});

test('no row opens by itself when all pass', async ({ problem, page }) => {
  await problem.open(RIGHT);
  await problem.runToEnd();
  await expect(page.locator('li details[open]')).toHaveCount(0);
});

test('a row that the learner closed stays closed, and one that they opened open', async ({
  problem,
}) => {
  await problem.open(LATE);
  await problem.runToEnd();
  const [first, second] = [problem.rows().nth(1), problem.rows().nth(2)];
  await summary(first).click();
  await summary(second).click();
  for (let run = 0; run < 2; run++) {
    await expect(first).toHaveAttribute('data-status', 'failed');
    await expect(details(first)).not.toHaveAttribute('open');
    await expect(details(second)).toHaveAttribute('open');
    await problem.runToEnd();
  }
});

test('a row that opened by itself closes again once it passes', async ({ problem, page }) => {
  await problem.open(LATE);
  await problem.runToEnd();
  await expect(details(problem.rows().nth(1))).toHaveAttribute('open');
  await problem.replaceCode(RIGHT);
  await problem.runToEnd();
  await expect(problem.summary()).toContainText('5 of 5');
  await expect(page.locator('li details[open]')).toHaveCount(0);
});

test('a row is reached with Tab and opened with Enter', async ({ problem, page }) => {
  await problem.open(RIGHT);
  await problem.runToEnd();
  await summary(problem.rows().nth(0)).focus();
  await page.keyboard.press('Tab');
  await expect(summary(problem.rows().nth(1))).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(details(problem.rows().nth(1))).toHaveAttribute('open');
  await expect(field(problem.rows().nth(1), 'Call')).toBeVisible();
});

test('of two numbers the digits that differ are marked, right under each other', async ({
  problem,
}) => {
  await problem.open(ema('return decay * ema + (1 - decay) * weights + (decay == 0.9)'));
  await problem.runToEnd();
  const row = problem.row(NAMES[0] ?? '');
  const [expected, actual] = [field(row, 'Expected'), field(row, 'Actual')];
  await expect(expected.locator('dd')).toHaveText('11.0');
  await expect(actual.locator('dd')).toHaveText('12.0');
  await expect(expected.locator('mark')).toHaveText('1.0');
  await expect(actual.locator('mark')).toHaveText('2.0');
  const [above, below] = await Promise.all(
    [expected, actual].map((one) => one.locator('mark').boundingBox()),
  );
  expect(above?.x).toBe(below?.x);
  expect((below?.y ?? 0) - (above?.y ?? 0)).toBe(20);
  for (const mark of await row.locator('mark').all()) {
    await expect(mark).toHaveCSS('text-decoration-line', 'underline');
    await expect(mark).toHaveCSS('font-weight', '700');
  }
});

test('of two arrays the elements that differ are marked, in columns that stand in line', async ({
  problem,
}) => {
  await problem.open(ONE_ELEMENT);
  await problem.runToEnd();
  const row = problem.row(NAMES[3] ?? '');
  await expect(row.locator('mark')).toHaveText(['9.5', '9.625']);
  await expect(row.locator('td').filter({ hasText: '(differs)' })).toHaveCount(2);
  await expect(row.locator('thead th')).toHaveText(['Index', '0', '1', '2']);
  await expect(row.locator('tbody th[scope=row]')).toHaveText(['[0]', '[1]', '[0]', '[1]']);
  await expect(row).toContainText('shape (2, 3), float64');
  for (const at of [0, 1]) {
    const [expected, actual] = await Promise.all(
      ['expected', 'actual'].map((side) => edges(row, side, at)),
    );
    expect(expected).toHaveLength(3);
    expect(actual).toEqual(expected);
  }
});

/** The right edges of the cells of one row of the table. */
const edges = (row: Locator, side: string, at: number) =>
  row
    .locator(`tbody[data-side=${side}] tr:nth-child(${at + 1}) td`)
    .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().right));

test('of a large array a part is shown and counted', async ({ problem }) => {
  await problem.open(
    ema('import numpy as np', FORMULA, 'return np.ones((100, 100)) if np.ndim(r) == 2 else r'),
  );
  await problem.runToEnd();
  const row = problem.row(NAMES[3] ?? '');
  await expect(row.locator('mark')).toHaveText(['(2, 3)', '(100, 100)']);
  await expect(row.locator('tbody[data-side=actual] td')).toHaveCount(64);
  await expect(row).toContainText('64 of 10,000 elements shown, from [0, 0]');
});

test('a table that is too wide scrolls in its own box, by keyboard too', async ({
  problem,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await problem.open(ONE_ELEMENT);
  await problem.runToEnd();
  const box = page.getByRole('group', { name: 'Expected and actual' });
  await box.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => box.evaluate((one) => one.scrollLeft)).toBeGreaterThan(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.setViewportSize({ width: 1_800, height: 844 });
  await expect(box).toHaveCount(0);
});

test('long printed text is folded', async ({ problem }) => {
  await problem.open(ema('for i in range(40): print("line", i)', 'return 0'));
  await problem.runToEnd();
  const printed = field(problem.row(NAMES[0] ?? ''), 'Printed');
  await expect(printed).toContainText('line 7 …');
  await expect(printed).not.toContainText('line 8');
  const more = printed.getByRole('button', { name: 'Show all 40 lines' });
  await expect(more).toHaveAttribute('aria-expanded', 'false');
  await more.click();
  await expect(printed).toContainText('line 39');
  await printed.getByRole('button', { name: 'Show less' }).click();
  await expect(printed).not.toContainText('line 8');
});

test('what was not printed, and what is short, has nothing to unfold', async ({ problem }) => {
  await problem.open(ema('return 0'));
  await problem.runToEnd();
  const row = problem.row(NAMES[0] ?? '');
  await expect(field(row, 'Call')).toBeVisible();
  await expect(field(row, 'Printed')).toHaveCount(0);
  await expect(row.getByRole('button')).toHaveText(['Try this input', 'Step through']);
});

test('a raised error offers its line', async ({ problem }) => {
  await problem.open(ema('shadow = ema', 'return shadow + wieghts'));
  await problem.runToEnd();
  const row = problem.row(NAMES[0] ?? '');
  await expect(summary(row)).toHaveText(/^Error Reference example /);
  await expect(row.getByRole('button', { name: 'Go to line 3' })).toBeVisible();
});

test('on paper every row is open', async ({ problem, page }) => {
  await problem.open(RIGHT);
  await problem.runToEnd();
  const call = field(problem.row(NAMES[2] ?? ''), 'Call');
  const height = async () => (await call.boundingBox())?.height ?? 0;
  const isRendered = () =>
    call.evaluate((one) => one.checkVisibility({ contentVisibilityAuto: true }));
  expect(await isRendered()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await isRendered()).toBe(true);
  expect(await height()).toBeGreaterThan(0);
});
