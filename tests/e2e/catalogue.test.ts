import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { RIGHT, SLUG, ProblemPage, expect, test } from './gradus.ts';
import { COUNTED, PROBLEMS, STEPS, TRACK } from './problems.ts';

const TITLE = 'Exponential moving average of weights';
const ALL = PROBLEMS.length;
const box = (page: Page) => page.getByRole('searchbox', { name: 'Search problems' });
const count = (page: Page) => page.getByRole('search').getByRole('status');
const track = (page: Page) => page.getByRole('list', { name: TRACK });
const row = (page: Page, title: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('link', { name: title, exact: true }) });
const links = (page: Page) => page.getByRole('listitem').getByRole('link');

/** Opens the catalogue and waits for the app, which the search needs. */
async function open(page: Page): Promise<void> {
  await page.goto('.');
  await expect(box(page)).toBeEnabled();
}

/** What earlier visits have left in this browser, by key. */
const remember = (page: Page, kept: Readonly<Record<string, string>>) =>
  page.addInitScript((entries) => {
    if (self !== top || origin === 'null' || sessionStorage.length > 0) return;
    sessionStorage.setItem('remembered', 'once');
    for (const [key, text] of Object.entries(entries)) localStorage.setItem(key, text);
  }, kept);

const solved = (slugs: readonly string[]) =>
  Object.fromEntries(slugs.map((slug) => [`gradus:solved:${slug}`, 'yes']));

type Texts = Pick<(typeof PROBLEMS)[number], 'title' | 'tags' | 'description'>;

/** A problem with a word, there, that no other text in the catalogue or about it has. */
function findSingular(textOf: (problem: Texts) => string) {
  const wordsOf = (text: string) => text.toLowerCase().match(/[a-z]{5,}/g) ?? [];
  const texts = [
    TRACK,
    ...PROBLEMS.flatMap((one) => [one.title, one.tags.join(' '), one.description]),
  ];
  for (const problem of PROBLEMS)
    for (const word of wordsOf(textOf(problem)))
      if (texts.filter((text) => text.toLowerCase().includes(word)).length === 1)
        return { word, problem };
  throw new Error('Every word is in several texts.');
}

test('problems stand by track and place, with difficulty and tags, and optional ones say so', async ({
  page,
}) => {
  await open(page);
  await expect(page.getByRole('heading', { name: TRACK, level: 2 })).toBeVisible();
  await expect(track(page).getByRole('link')).toHaveText(STEPS.map(({ title }) => title));
  await expect(links(page)).toHaveCount(ALL);
  for (const { title, difficulty, tags, step } of STEPS) {
    const own = row(page, title);
    for (const fact of [difficulty, ...tags])
      await expect(own.getByText(fact, { exact: true })).toBeVisible();
    await expect(own.getByText('Optional')).toHaveCount(step?.isOptional ? 1 : 0);
  }
});

test('previous and next follow the track', () => {
  const titles = STEPS.map(({ title }) => title);
  STEPS.forEach(({ slug }, at) => {
    const html = readFileSync(`dist/problems/${slug}/index.html`, 'utf8');
    const way = (kind: string) => new RegExp(`aria-label="${kind} problem: ([^"]*)"`).exec(html);
    if (at > 0) expect(way('Previous')?.[1], slug).toBe(titles[at - 1]);
    if (at + 1 < STEPS.length) expect(way('Next')?.[1], slug).toBe(titles[at + 1]);
  });
});

test('a search filters as one types and says how many are found', async ({ page }) => {
  await open(page);
  await expect(count(page)).toHaveText(ALL === 1 ? '1 problem' : `${ALL} problems`);
  const { word, problem } = findSingular(({ title }) => title);
  await box(page).pressSequentially(word.toUpperCase());
  await expect(count(page)).toHaveText(`1 of ${ALL} found`);
  await expect(links(page)).toHaveText([problem.title]);
  await page.getByRole('button', { name: 'Clear search' }).click();
  await expect(box(page)).toBeFocused();
  await expect(box(page)).toHaveValue('');
  await expect(links(page)).toHaveCount(ALL);
});

test('what is found by its description alone shows the description', async ({ page }) => {
  await open(page);
  const { word, problem } = findSingular(({ description }) => description);
  const own = row(page, problem.title);
  await expect(own.getByText(problem.description)).toHaveCount(0);
  await box(page).fill(word);
  await expect(count(page)).toHaveText(`1 of ${ALL} found`);
  await expect(own.getByText(problem.description)).toBeVisible();
});

test('a search that finds nothing says so, and the next step is a button', async ({ page }) => {
  await open(page);
  await box(page).fill('zyx <b>');
  await expect(count(page)).toHaveText(`0 of ${ALL} found`);
  await expect(page.getByText('No title, tag or description has “zyx <b>”.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(0);
  await page.getByRole('button', { name: 'Show all problems' }).click();
  await expect(box(page)).toBeFocused();
  await expect(links(page)).toHaveCount(ALL);
});

test('keys alone search, clear and open', async ({ page }) => {
  await open(page);
  await page.keyboard.press('ControlOrMeta+k');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('nothing of the kind');
  await expect(links(page)).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(links(page)).toHaveCount(ALL);
  await page.keyboard.type(TITLE);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(row(page, TITLE).getByRole('link')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/problems\/ema-update\/$/);
});

test('a pass is kept: the page says so, offers the next problem, and the catalogue counts it', async ({
  problem,
  page,
}) => {
  await problem.open(RIGHT);
  const mark = page.getByRole('banner').getByText('Solved');
  await expect(mark).toHaveCount(0);
  await problem.runToEnd();
  await expect(mark).toBeVisible();
  const [, next] = STEPS;
  await expect(
    page.getByRole('region', { name: 'Run' }).getByRole('link', {
      name: next?.title ?? 'See all problems',
    }),
  ).toBeVisible();
  await page.reload();
  await expect(mark).toBeVisible();
  await page.getByRole('link', { name: 'Gradus' }).click();
  await expect(row(page, TITLE)).toContainText('Solved');
  await expect(page.getByText(`1 of ${COUNTED} solved`)).toBeVisible();
});

test('what does not pass is not solved', async ({ problem, page }) => {
  await problem.open('def ema_update(ema, weights, decay=0.99):\n    return 11.0\n');
  await problem.runToEnd();
  await expect(problem.summary()).toContainText('1 of 5 tests passed');
  await page.goto('.');
  await expect(row(page, TITLE)).toContainText('Started');
  await expect(page.getByText(`0 of ${COUNTED} solved`)).toBeVisible();
});

test('optional problems do not count, and code that is only the starter is no start', async ({
  page,
}) => {
  const starter = readFileSync(`problems/${SLUG}/starter.py`, 'utf8');
  const others = STEPS.flatMap(({ slug }) => (slug === SLUG ? [] : [slug]));
  await remember(page, {
    ...solved(others),
    [`gradus:draft:${SLUG}:one`]: JSON.stringify({ code: starter, time: 1, before: [] }),
  });
  await open(page);
  await expect(page.getByText(`${COUNTED - 1} of ${COUNTED} solved`)).toBeVisible();
  await expect(row(page, TITLE)).not.toContainText(/Solved|Started/);
  await expect(page.locator('[data-progress=solved]')).toHaveCount(others.length);
});

test('what happens in one tab shows in the catalogue of another', async ({ page, context }) => {
  await open(page);
  const tab = new ProblemPage(await context.newPage());
  await tab.page.goto(`problems/${SLUG}/`);
  await tab.untilReady();
  await tab.editor().focus();
  await tab.page.keyboard.press('ControlOrMeta+a');
  await tab.page.keyboard.insertText(RIGHT);
  await expect(row(page, TITLE)).toContainText('Started');
  await tab.runToEnd();
  await expect(row(page, TITLE)).toContainText('Solved');
  await expect(page.getByText(`1 of ${COUNTED} solved`)).toBeVisible();
});

const SPOILT = {
  'keeps nothing': () =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Blocked', 'SecurityError');
      },
    }),
  'has no room': () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Full', 'QuotaExceededError');
    };
  },
};
for (const [what, spoil] of Object.entries(SPOILT))
  test(`where the browser ${what}, a pass shows as long as the page is open`, async ({
    problem,
    page,
  }) => {
    await page.addInitScript(`if (self === top) (${String(spoil)})()`);
    await page.goto(`problems/${SLUG}/`);
    await problem.untilReady();
    await problem.replaceCode(RIGHT);
    await problem.runToEnd();
    await expect(page.getByRole('banner').getByText('Solved')).toBeVisible();
    await open(page);
    await expect(page.getByText(`0 of ${COUNTED} solved`)).toBeVisible();
  });
