import type { Page } from '@playwright/test';
import { expect, test } from './gradus.ts';
import { PROBLEMS, STEPS, TRACK } from './problems.ts';
import { violations } from './violations.ts';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
] as const;
const LOOKS = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'active' },
] as const;
const box = (page: Page) => page.getByRole('searchbox', { name: 'Search problems' });
const rows = (page: Page) => page.getByRole('list', { name: TRACK }).getByRole('listitem');
/** The first problem is solved, and there is code for the second. */
const begin = (page: Page) =>
  page.addInitScript(
    ([first = '', second = '']) => {
      if (self !== top || origin === 'null') return;
      localStorage.setItem(`gradus:solved:${first}`, 'yes');
      localStorage.setItem(`gradus:draft:${second}:a`, '{"code":"# mine","time":1}');
    },
    STEPS.map(({ slug }) => slug),
  );

/** Opens the page as it is before its script has come; what it gives lets the script come. */
async function openStatic(page: Page): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/main-[^/]+\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('.', { waitUntil: 'commit' });
  await expect(rows(page)).toHaveCount(STEPS.length);
  // The first frame waits for the style sheet.
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await expect(box(page)).toBeDisabled();
  return release;
}

/** Where everything is that is read. */
const places = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('h1, main h2, search, search p, li, li p, li a, footer a')].map(
      (element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [element.tagName, x, y, width, height];
      },
    ),
  );

for (const size of SIZES)
  test(`at ${size.width} × ${size.height} nothing in the catalogue moves when the app takes over`, async ({
    page,
  }) => {
    await begin(page);
    await page.setViewportSize(size);
    const release = await openStatic(page);
    const last = rows(page).last().getByRole('link');
    await last.focus();
    const before = await places(page);
    expect(before.length).toBeGreaterThan(5);
    release();
    await expect(page.locator('[data-progress=solved]')).toBeVisible();
    expect(await places(page)).toEqual(before);
    await expect(last).toBeFocused();
  });

test('a catalogue that does not come up says so, in view and over nothing that moves', async ({
  page,
}) => {
  await openStatic(page);
  const sentence = page.getByText('This page has not come up');
  await expect(sentence).toBeHidden();
  const before = await rows(page).first().boundingBox();
  await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
  await expect(sentence).toBeInViewport({ ratio: 1 });
  expect(await rows(page).first().boundingBox()).toEqual(before);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the catalogue is read, and leads to the problems', async ({ page }) => {
    await page.goto('.');
    await expect(page.getByRole('listitem').getByRole('link')).toHaveCount(PROBLEMS.length);
    await expect(box(page)).toBeHidden();
    await expect(page.locator('noscript p')).toContainText('Running code needs JavaScript');
    const [first] = STEPS;
    await page.getByRole('link', { name: first?.title ?? '' }).click();
    await expect(page.getByRole('article')).toContainText('The weights of a network');
  });
});

for (const [what, arrange] of Object.entries({
  'before the script has come': openStatic,
  'with a part of it solved': async (page: Page) => {
    await begin(page);
    await page.goto('.');
    await expect(page.locator('[data-progress=solved]')).toBeVisible();
  },
  'with problems found': async (page: Page) => {
    await page.goto('.');
    await box(page).fill('network');
    await expect(page.getByRole('button', { name: 'Clear search' })).toBeVisible();
  },
  'with nothing found': async (page: Page) => {
    await page.goto('.');
    await box(page).fill('zyx');
    await expect(page.getByRole('button', { name: 'Show all problems' })).toBeVisible();
  },
}))
  test(`nobody is shut out of the catalogue ${what}`, async ({ page }) => {
    await arrange(page);
    for (const { width, height } of [SIZES[0], SIZES[2]]) {
      await page.setViewportSize({ width, height });
      for (const look of LOOKS) {
        await page.emulateMedia({ ...look, reducedMotion: 'reduce' });
        expect(await violations(page), `${width} px, ${JSON.stringify(look)}`).toEqual([]);
      }
      const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
      expect(scrollWidth).toBe(clientWidth);
    }
  });
