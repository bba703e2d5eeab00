import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { PROBLEMS, RIGHT, ema, expect, requestsOf, test } from './gradus.ts';
import { expectAccessible, violations } from './violations.ts';

const FORMULA = 'return decay * ema + (1 - decay) * weights';
/** Wrong where no hidden test looks. */
const RARE = `import numpy as np\n\n${ema('if np.ndim(weights) == 3: return weights', FORMULA)}`;
/** Right, and so slow that there is time to do something meanwhile. */
const SLOW = `import time\n\n${ema('end = time.perf_counter() + 0.04 * (decay != 0.99)', 'while time.perf_counter() < end: pass', FORMULA)}`;

const section = (page: Page) => page.getByRole('region', { name: 'Counterexample' });
const said = (page: Page) => section(page).getByRole('status');
const press = (page: Page) => page.keyboard.press('Shift+Alt+C');
const untilOver = (page: Page) =>
  expect(section(page)).not.toHaveAttribute('data-search', /idle|searching/, { timeout: 60_000 });
const tried = (page: Page) =>
  section(page)
    .getByRole('progressbar')
    .evaluate((bar: HTMLProgressElement) => bar.value);
const untilTried = (page: Page, count: number) =>
  expect.poll(() => tried(page), { timeout: 60_000 }).toBeGreaterThan(count);
const cases = (page: Page) => page.getByRole('list', { name: 'Your cases' }).getByRole('listitem');

/** Has every search try the same inputs. */
const fixSeed = (page: Page, chance = 0.5) =>
  page.addInitScript((fixed) => {
    if (self === top) Math.random = () => fixed;
  }, chance);

test('the search lies below the tests, and what searches is fetched when it begins', async ({
  problem,
  page,
}) => {
  const scripts = requestsOf(page);
  await problem.open(RIGHT);
  await problem.runToEnd();
  await problem.untilAllFetched();
  const isOfSearch = (url: string) => /fast-check|inputs-|counterexample-/.test(url);
  expect(scripts.filter(isOfSearch)).toEqual([]);
  await section(page).getByRole('button', { name: 'Search for a counterexample' }).press('Enter');
  await expect(said(page)).toHaveText('No counterexample in 300 inputs.', { timeout: 60_000 });
  expect(scripts.filter(isOfSearch)).not.toEqual([]);
  await expect(section(page).getByRole('button', { name: 'Search again' })).toBeFocused();
});

test('the same seed tries the same inputs again', async ({ problem, page }) => {
  await fixSeed(page, 0.25);
  const found: string[] = [];
  await problem.open(RARE);
  for (let time = 0; time < 2; time++) {
    await press(page);
    await untilOver(page);
    await expect(section(page)).toHaveAttribute('data-seed', String(2 ** 29));
    found.push(await said(page).innerText());
    await problem.runToEnd();
  }
  expect(found[0]).toMatch(/found after \d+ input/);
  expect(found[0]).toBe(found[1]);
});

test('that nothing was found is said of the code that was searched, and of no other', async ({
  problem,
  page,
}) => {
  await problem.open(RIGHT);
  await press(page);
  await untilOver(page);
  await problem.runToEnd();
  await expect(said(page)).toHaveText('No counterexample in 300 inputs.');
  await problem.replaceCode(RARE);
  await expect(said(page)).toHaveText('');
});

test('an input that no test asks is found, made small, and kept as a case, for later visits too', async ({
  problem,
  page,
}) => {
  await fixSeed(page);
  await problem.open(RARE);
  await problem.runToEnd();
  await expect(problem.summary()).toContainText('5 of 5 tests passed');
  await press(page);
  await untilOver(page);
  await expect(said(page)).toHaveText(
    /^Counterexample found after \d+ inputs?\. It is kept as your case “Counterexample 1”\.$/,
  );
  const call = section(page).getByText(/^ema_update\(/);
  const numbers = (await call.innerText()).match(/\d+(\.\d+)?/g) ?? [];
  expect(numbers.filter((number) => Number(number) !== 0).length).toBeLessThanOrEqual(3);
  expect(numbers.length).toBeLessThanOrEqual(9);
  await expect(section(page)).toContainText(/first difference at index/i);
  await expect(cases(page)).toHaveText(/Counterexample 1/);
  await page.reload();
  await problem.untilReady();
  await problem.runToEnd();
  await expect(cases(page)).toHaveAttribute('data-status', 'failed');
  await problem.replaceCode(RIGHT);
  await problem.runToEnd();
  await expect(cases(page)).toHaveAttribute('data-status', 'passed');
});

test('what was found is tried as an input, and stepped through, with one press', async ({
  problem,
  page,
}) => {
  await problem.open(RARE);
  await press(page);
  await untilOver(page);
  const input = await section(page)
    .getByText(/^ema_update\(/)
    .innerText();
  await section(page).getByRole('button', { name: 'Step through' }).click();
  await expect(page.getByRole('region', { name: /^Step/ })).toContainText('Counterexample 1');
  await section(page).getByRole('button', { name: 'Try this input' }).click();
  // The dtype has to be written, and need not be read.
  const typed = page.getByRole('textbox', { name: 'Call' });
  await expect(typed).toHaveValue(/^ema_update/);
  expect((await typed.inputValue()).replaceAll(', dtype=np.int64', '')).toBe(input);
});

for (const part of ['counterexample', 'inputs', 'fast-check'])
  test(`without ${part}, which cannot be fetched, it is said what to do, and the tests still run`, async ({
    problem,
    page,
    quiet,
  }) => {
    quiet.expectErrors = /Failed to load resource|ERR_FAILED|dynamically imported/;
    await problem.open(RIGHT);
    await page.route(new RegExp(`/assets/${part}-`), (route) => route.abort());
    await press(page);
    await expect(said(page)).toHaveText(/could not be fetched.*reload the page; your code is kept/);
    await problem.runToEnd();
    await expect(problem.summary()).toContainText('5 of 5 tests passed');
  });

test('what is found a second time is not kept a second time', async ({ problem, page }) => {
  await fixSeed(page);
  await problem.open(RARE);
  for (let time = 0; time < 2; time++) {
    await press(page);
    await untilOver(page);
    await expect(said(page)).toContainText('“Counterexample 1”');
    await problem.runToEnd();
    await expect(said(page)).toHaveText('');
  }
  await expect(cases(page)).toHaveCount(1);
});

test('a run takes what was found away, and leaves it among the cases', async ({
  problem,
  page,
}) => {
  await problem.open(RARE);
  await press(page);
  await untilOver(page);
  await problem.runToEnd();
  await expect(section(page)).toHaveAttribute('data-search', 'idle');
  await expect(cases(page)).toHaveText(/Failed/);
});

const BROKEN = {
  'that returns nothing': [ema('pass'), /^Counterexample found after 1 input\./, /None/],
  'that returns another type': [ema('return {}'), /^Counterexample found after 1 input\./, /dict/],
  'that raises for some': [ema('1 / decay', FORMULA), /^Counterexample found/, /ZeroDivisionError/],
} as const;

for (const [what, [code, sentence, evidence]] of Object.entries(BROKEN))
  test(`code ${what} is searched before any run`, async ({ problem, page }) => {
    await problem.open(code);
    await press(page);
    await untilOver(page);
    await expect(said(page)).toHaveText(sentence);
    await expect(section(page)).toContainText(evidence);
  });

const UNLOADABLE = {
  'cannot be read': [
    'def ema_update(ema:\n',
    /^Your code could not be loaded: SyntaxError on line 1: .* Change it, then search again\.$/,
  ],
  'loops while it is loaded': [
    `${RIGHT}while True: pass\n`,
    'The code did not finish loading within 2 seconds: look for an endless loop outside the function. Change it, then search again.',
  ],
} as const;

for (const [what, [code, sentence]] of Object.entries(UNLOADABLE))
  test(`code that ${what} is no counterexample`, async ({ problem, page }) => {
    await problem.open(code);
    await press(page);
    await untilOver(page);
    await expect(said(page)).toHaveText(sentence);
    await expect(cases(page)).toHaveCount(0);
  });

test('an input on which the code loops is found, and the search for a smaller one has an end', async ({
  problem,
  page,
}) => {
  await problem.open(`import numpy as np\n\n${ema('while np.ndim(weights) == 3: pass', FORMULA)}`);
  await press(page);
  await untilOver(page);
  await expect(said(page)).toContainText('It is kept as your case “Counterexample 1”.');
  await expect(section(page)).toContainText('Did not finish within 2 seconds');
  await problem.runToEnd();
  await expect(problem.summary()).toContainText('5 of 5 tests passed');
});

test('what one input leaves behind is not held against the next', async ({ problem, page }) => {
  await problem.open(`n = []\n${ema('n.append(1)', `${FORMULA} + (len(n) > 20)`)}`);
  await press(page);
  await untilOver(page);
  await expect(said(page)).toHaveText('No counterexample in 300 inputs.');
});

test('Stop ends the search at once, and says how far it was', async ({ problem, page }) => {
  await problem.open(SLOW);
  await press(page);
  await untilTried(page, 3);
  await page.getByRole('button', { name: 'Stop the search' }).press('Enter');
  await expect(said(page)).toHaveText(/^Stopped: no counterexample in \d+ inputs\.$/);
  const again = page.getByRole('button', { name: 'Search again' });
  await expect(again).toBeFocused();
  await again.press('Enter');
  await untilTried(page, 3);
});

test('a run goes before the search, which goes on after it', async ({ problem, page }) => {
  await problem.open(SLOW);
  await press(page);
  await untilTried(page, 3);
  await problem.runToEnd();
  await expect(problem.summary()).toContainText('5 of 5 tests passed');
  const before = await tried(page);
  expect(before).toBeLessThan(300);
  await untilTried(page, before + 3);
});

test('an edit ends the search, and says so', async ({ problem, page }) => {
  await problem.open(SLOW);
  await press(page);
  await untilTried(page, 3);
  await problem.editor().focus();
  await page.keyboard.type('#');
  await expect(said(page)).toHaveText(
    /^The code has changed, so the search has ended: no counterexample in \d+ inputs\.$/,
  );
  await page.keyboard.type(' mine');
  await expect(said(page)).toContainText('The code has changed');
});

test('the search and the picture get on with each other', async ({ problem, page }) => {
  await problem.open(SLOW.replace('decay != 0.99', 'type(weights) != float'));
  await press(page);
  await untilTried(page, 3);
  const before = await tried(page);
  await page.keyboard.press('Shift+Alt+W');
  const panel = page.getByRole('region', { name: 'See it work' });
  await expect(panel).toHaveAttribute('aria-busy', 'false', { timeout: 30_000 });
  await expect(panel).toContainText('The reference agrees with your average.');
  await page.getByRole('button', { name: 'Test results' }).click();
  await untilTried(page, before + 3);
});

test('with storage full, what was found lives as long as the page, which says so', async ({
  problem,
  page,
}) => {
  await problem.open(RARE);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Full', 'QuotaExceededError');
    };
  });
  await press(page);
  await untilOver(page);
  await expect(said(page)).toContainText(
    'It is your case “Counterexample 1” until you close the page: the browser could not save it.',
  );
  await expect(cases(page)).toHaveText(/Counterexample 1/);
});

test('nobody is shut out of the search, and a narrow window brings it to the front', async ({
  problem,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await problem.open(SLOW);
  await press(page);
  await untilTried(page, 3);
  await expect(said(page)).toBeInViewport();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('tab', { name: 'Code' }).click();
  await problem.replaceCode(RARE);
  await press(page);
  await untilOver(page);
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

for (const slug of PROBLEMS)
  test(`no counterexample is found to the solution of ${slug}`, async ({ problem, page }) => {
    await fixSeed(page);
    await problem.open(readFileSync(`problems/${slug}/solution.py`, 'utf8'), slug);
    await press(page);
    await untilOver(page);
    await expect(said(page)).toHaveText('No counterexample in 300 inputs.');
  });
