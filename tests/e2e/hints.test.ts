import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readSolution } from '../../app/catalog/solution.ts';
import { PROBLEMS, RIGHT, SLUG, ema, expect, test } from './gradus.ts';
import { expectAccessible } from './violations.ts';

const SOLUTION = readSolution(RIGHT);
const SWAPPED = ema('return (1 - decay) * ema + decay * weights');

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const panel = (page: Page) => page.getByRole('region', { name: 'Hints' });
const hints = (page: Page) => panel(page).getByRole('listitem');
const titles = (page: Page) => hints(page).locator('p:first-child');
const solution = (page: Page) => panel(page).getByRole('region', { name: 'Solution' });
const lines = (page: Page, kind: string) => solution(page).locator(`[data-kind=${kind}]`);
const doubt = (page: Page) => panel(page).getByRole('status');

/** The code of the solution as it is shown, whatever it is compared with. */
const shownCode = async (page: Page) => {
  const texts = await solution(page)
    .locator('[data-kind=same], [data-kind=added]')
    .allTextContents();
  return texts.map((text) => text.replace(/^[+ ](added: )?|\n$/g, '')).join('\n');
};

async function seeAll(page: Page): Promise<void> {
  await press(page, 'Show a hint');
  for (let count = 2; count <= 3; count++) await press(page, 'Next hint');
  await expect(titles(page)).toHaveText(['Hint 1 of 3', 'Hint 2 of 3', 'Hint 3 of 3']);
}

test('nothing of hints or solution is sent before it is asked for', async ({ problem, page }) => {
  const sent: Promise<string>[] = [];
  page.on('response', (response) => {
    if (/\.(js|html)$|\/$/.test(response.url())) sent.push(response.text().catch(() => ''));
  });
  const texts = async () => (await Promise.all(sent)).join('\n');
  await problem.open(SWAPPED);
  await problem.runToEnd();
  await problem.untilAllFetched();
  expect(await texts()).toContain('ema_update');
  expect(await texts()).not.toMatch(/which share has each|The formula, as it stands/);
  await press(page, 'Hints');
  await expect(panel(page).getByRole('button', { name: 'Show a hint' })).toBeVisible();
  expect(await texts()).toContain('which share has each');
  expect(await texts()).not.toContain('The formula, as it stands');
  await press(page, 'Show the solution');
  await press(page, 'Show it anyway');
  await expect(solution(page)).toBeVisible();
  expect(await texts()).toContain('The formula, as it stands');
});

test('hints come one by one, and those that were shown are there after a reload', async ({
  problem,
  page,
}) => {
  await problem.open();
  await press(page, 'Hints');
  await expect(panel(page).getByRole('button', { name: 'Show a hint' })).toBeVisible();
  await expect(hints(page)).toHaveCount(0);
  await press(page, 'Show a hint');
  await expect(titles(page)).toHaveText(['Hint 1 of 3']);
  await press(page, 'Next hint');
  await expect(titles(page)).toHaveText(['Hint 1 of 3', 'Hint 2 of 3']);
  await page.reload();
  await press(page, 'Hints');
  await expect(titles(page)).toHaveText(['Hint 1 of 3', 'Hint 2 of 3']);
  await press(page, 'Next hint');
  await expect(titles(page)).toHaveCount(3);
  await expect(panel(page).getByRole('button', { name: 'Next hint' })).toHaveCount(0);
  await expect(hints(page).last()).toBeFocused();
  await page.goto('problems/ema-timescales/');
  await press(page, 'Hints');
  await expect(panel(page).getByRole('button', { name: 'Show a hint' })).toBeVisible();
  await expect(hints(page)).toHaveCount(0);
});

test('what another tab was shown stays shown', async ({ problem, page, context }) => {
  await problem.open();
  const other = await context.newPage();
  await other.goto(`problems/${SLUG}/`);
  for (const tab of [page, other]) await press(tab, 'Hints');
  await seeAll(other);
  await press(page, 'Show a hint');
  await page.reload();
  await press(page, 'Hints');
  await expect(titles(page)).toHaveCount(3);
});

test('the solution asks again while there are hints left', async ({ problem, page }) => {
  await problem.open(SWAPPED);
  await press(page, 'Hints');
  await press(page, 'Show the solution');
  await expect(doubt(page)).toHaveText('There are 3 hints left.');
  await press(page, 'Show a hint');
  await expect(doubt(page)).toHaveText('');
  await press(page, 'Next hint');
  await panel(page).getByRole('button', { name: 'Show the solution' }).dblclick();
  await expect(doubt(page)).toHaveText('There is one hint left.');
  await expect(solution(page)).toHaveCount(0);
  await press(page, 'Show it anyway');
  await expect(solution(page)).toBeInViewport();
  await expect(doubt(page)).toHaveText('');
  await press(page, 'Hide the solution');
  await expect(solution(page)).toHaveCount(0);
});

test('after the last hint one press shows the solution, and no reload does', async ({
  problem,
  page,
}) => {
  await problem.open(SWAPPED);
  await press(page, 'Hints');
  await seeAll(page);
  await press(page, 'Show the solution');
  await expect(solution(page)).toBeVisible();
  await page.reload();
  await press(page, 'Hints');
  await expect(titles(page)).toHaveCount(3);
  await expect(solution(page)).toHaveCount(0);
});

test('after a pass the solution is there at once, and in a later visit after one press', async ({
  problem,
  page,
}) => {
  await problem.open(
    ema('shares = decay, 1 - decay', 'return shares[0] * ema + shares[1] * weights'),
  );
  await problem.runToEnd();
  await expect(problem.summary()).toContainText('5 of 5 tests passed');
  await press(page, 'Hints');
  await expect(solution(page)).toBeVisible();
  await expect(hints(page)).toHaveCount(0);
  await page.reload();
  await press(page, 'Hints');
  await expect(panel(page).getByRole('button', { name: 'Show a hint' })).toBeVisible();
  await expect(solution(page)).toHaveCount(0);
  await press(page, 'Show the solution');
  await expect(solution(page)).toBeVisible();
});

test('the solution is explained, stands beside the code as a difference, and never replaces it', async ({
  problem,
  page,
}) => {
  await problem.open(SWAPPED);
  await press(page, 'Hints');
  await press(page, 'Show the solution');
  await press(page, 'Show it anyway');
  for (const paragraph of SOLUTION.explanation)
    await expect(solution(page)).toContainText(paragraph.replaceAll('`', ''));
  await expect(lines(page, 'removed')).toHaveText([/−removed: .*return \(1 - decay\) \* ema/]);
  await expect(lines(page, 'added')).toHaveText([/\+added: .*return decay \* ema/]);
  expect(await shownCode(page)).toBe(SOLUTION.code.trimEnd());
  await press(page, 'Copy solution');
  await expect(solution(page).getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(SOLUTION.code);
  expect(await problem.saved()).toEqual([SWAPPED]);
  await problem.runToEnd();
  await expect(problem.summary()).not.toContainText('5 of 5');
  await page.reload();
  await expect(page.locator('.view-lines')).toContainText('(1 - decay) * ema');
});

test('the difference follows the code', async ({ problem, page }) => {
  await problem.open();
  await press(page, 'Hints');
  await press(page, 'Show the solution');
  await press(page, 'Show it anyway');
  await expect(solution(page)).toContainText('As you write, your code is compared with it here.');
  await expect(lines(page, 'removed')).toHaveCount(0);
  await expect(lines(page, 'added')).toHaveCount(0);
  expect(await shownCode(page)).toBe(SOLUTION.code.trimEnd());
  await problem.replaceCode(SWAPPED);
  await expect(lines(page, 'removed')).toHaveCount(1);
  await expect(solution(page)).toContainText('Your code stays as it is.');
  await problem.replaceCode(SOLUTION.code);
  await expect(lines(page, 'removed')).toHaveCount(0);
  await expect(solution(page)).toContainText('Your code is the same, line by line.');
});

test('where nothing can be stored, hints live in the tab', async ({ problem, page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('No.', 'SecurityError');
    };
  });
  await problem.open();
  await press(page, 'Hints');
  await press(page, 'Show a hint');
  await press(page, 'Next hint');
  await expect(titles(page)).toHaveCount(2);
  await press(page, 'Test results');
  await press(page, 'Hints');
  await expect(titles(page)).toHaveCount(2);
});

test('what was kept by something else counts as nothing', async ({ problem, page }) => {
  await page.addInitScript((key) => {
    if (self === top) localStorage.setItem(key, '-1e9 hints');
  }, `gradus:hints:${SLUG}`);
  await problem.open();
  await press(page, 'Hints');
  await press(page, 'Show a hint');
  await expect(titles(page)).toHaveText(['Hint 1 of 3']);
});

test('what cannot be fetched is said, and is there at a later try', async ({
  problem,
  page,
  quiet,
}) => {
  quiet.expectErrors = /ERR_FAILED|Failed to load/;
  const advice = (what: string) =>
    `${what} could not be fetched. Check the connection, then try again. If that does not help, reload the page; your code is kept.`;
  await problem.open(SWAPPED);
  await page.route(/assets\/hints-/, (route) => route.abort());
  await page.route(/assets\/solution-/, (route) => route.abort());
  await press(page, 'Hints');
  await expect(panel(page).getByRole('alert')).toHaveText(advice('The hints'));
  await page.unroute(/assets\/hints-/);
  await press(page, 'Try again');
  await seeAll(page);
  await press(page, 'Show the solution');
  await expect(panel(page).getByRole('alert')).toHaveText(advice('The solution'));
  await page.unroute(/assets\/solution-/);
  await press(page, 'Try again');
  await expect(solution(page)).toBeVisible();
  await expect(panel(page).getByRole('alert')).toHaveCount(0);
});

test('the keyboard alone gets there', async ({ problem, page }) => {
  await problem.open(SWAPPED);
  await problem.editor().focus();
  await page.keyboard.press('Shift+Alt+H');
  await expect(page.getByRole('button', { name: 'Hints', exact: true })).toBeFocused();
  await expect(panel(page).getByRole('button', { name: 'Show a hint' })).toBeVisible();
  await page.keyboard.press('Tab');
  for (let count = 1; count <= 3; count++) {
    await page.keyboard.press('Enter');
    await expect(titles(page)).toHaveCount(count);
  }
  await expect(hints(page).last()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Show the solution' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(solution(page)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Hide the solution' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Copy solution' })).toBeFocused();
});

test('nobody is shut out of hints and solution', async ({ problem, page }) => {
  await problem.open(SWAPPED);
  await press(page, 'Hints');
  await seeAll(page);
  await press(page, 'Show the solution');
  await expect(solution(page)).toBeVisible();
  await expectAccessible(page);
});

for (const slug of PROBLEMS)
  test(`${slug} has hints and a solution that fit a narrow screen`, async ({ page }) => {
    const written = readFileSync(`problems/${slug}/hints.md`, 'utf8');
    const count = written.match(/^\d+\. /gm)?.length ?? 0;
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`problems/${slug}/`);
    await page.getByRole('tab', { name: 'Tests' }).click();
    await press(page, 'Hints');
    await press(page, 'Show a hint');
    for (let shown = 1; shown < count; shown++) await press(page, 'Next hint');
    await expect(titles(page).last()).toHaveText(`Hint ${count} of ${count}`);
    expect(await hints(page).locator('math').count()).toBe(
      written.match(/\$[^$]+\$/g)?.length ?? 0,
    );
    await expect(panel(page)).not.toContainText(/[$`]/);
    await press(page, 'Show the solution');
    const { explanation, code } = readSolution(
      readFileSync(`problems/${slug}/solution.py`, 'utf8'),
    );
    await expect(solution(page)).toContainText(explanation[0]?.split(/[`\n]/)[0] ?? 'nothing');
    await expect(solution(page)).toBeInViewport();
    expect(await shownCode(page)).toBe(code.trimEnd());
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
