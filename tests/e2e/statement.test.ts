import type { Page } from '@playwright/test';
import { SLUG, expect, test } from './gradus.ts';

const CODE = 'ema_update(10.0, 20.0, decay=0.9)  # 11.0';
const article = (page: Page) =>
  page.getByRole('article', { name: 'Exponential moving average of weights' });
const copy = (page: Page) => article(page).locator('[data-copy]');
const formula = (page: Page) => article(page).locator('math[display="block"]');

test.beforeEach(async ({ page, quiet }) => {
  expect(quiet.expectErrors).toBeNull();
  await page.goto(`problems/${SLUG}/`);
  await expect(article(page)).toBeVisible();
});

test('a press copies the code exactly, and the button says so for a while', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await expect(copy(page)).toHaveAccessibleName('Copy');
  await copy(page).focus();
  await page.keyboard.press('Enter');
  await expect(copy(page)).toHaveAccessibleName('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(CODE);
  await expect(copy(page)).toHaveAccessibleName('Copy');
});

test('where the clipboard is refused, the code is selected and the button says so', async ({
  page,
}) => {
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await copy(page).click();
  await expect(copy(page)).toHaveAccessibleName('Not allowed: copy the selection');
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(CODE);
});

test('typing code does not make the statement anew', async ({ page, problem }) => {
  const paragraph = article(page).getByText('The shadow is never trained.');
  const before = await paragraph.elementHandle();
  await problem.editor().focus();
  await page.keyboard.type('# x');
  await expect.poll(async () => (await problem.saved()).join()).toContain('# x');
  expect(await before?.evaluate((element) => element.isConnected)).toBe(true);
});

test('a link to another site opens in a new tab, which cannot reach back', async ({
  page,
  context,
}) => {
  await context.route('https://arxiv.org/**', (route) => route.fulfill({ body: 'A paper' }));
  const link = article(page).getByRole('link', { name: /role models \(opens in a new tab\)/ });
  await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  const [tab] = await Promise.all([context.waitForEvent('page'), link.click()]);
  await expect(tab).toHaveURL('https://arxiv.org/abs/1703.01780');
  expect(await tab.evaluate(() => [opener, document.referrer])).toEqual([null, '']);
  await expect(page).toHaveURL(/ema-update/);
});

test('no line of running text has more than 68 characters', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const lines = await article(page).evaluate(readLines);
  expect(lines.length).toBeGreaterThan(15);
  expect(lines.filter((line) => line.length > 68)).toEqual([]);
  expect(lines.some((line) => line.length > 55)).toBe(true);
});

test('a formula is MathML, as large as the text', async ({ page }) => {
  await expect(formula(page)).toBeVisible();
  await expect(formula(page)).toHaveCSS('font-size', '16px');
  expect(await formula(page).locator('mi').allTextContents()).toContain('ema');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('formulas and code do not stretch the page', async ({ page }) => {
    const box = await formula(page).boundingBox();
    expect(box?.width).toBeLessThanOrEqual(350);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
  test('the keyboard reaches code that scrolls, and scrolls it', async ({ page }) => {
    const code = article(page).getByRole('group', { name: 'Code' });
    await copy(page).focus();
    await page.keyboard.press('Tab');
    await expect(code).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => code.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  });
  test('code that has room is no stop of the Tab key', async ({ page }) => {
    const code = article(page).getByRole('group', { name: 'Code' });
    await expect(code).toHaveCount(1);
    await page.setViewportSize({ width: 844, height: 390 });
    await expect(code).toHaveCount(0);
    await expect(article(page).locator('[tabindex]')).toHaveCount(0);
  });
});

test('on paper it is black on white, with addresses and without buttons', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(copy(page)).toBeHidden();
  await expect(article(page)).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(article(page)).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  const link = article(page).getByRole('link', { name: /role models/ });
  const mark = await link.evaluate((element) => getComputedStyle(element, '::after').content);
  expect(mark).toContain('https://arxiv.org/abs/1703.01780');
  await expect(article(page).locator('pre code')).toHaveCSS('white-space', 'pre-wrap');
});

/** The lines of an element's paragraphs and items, as they are laid out. */
function readLines(element: Element): string[] {
  const lines: string[] = [];
  for (const block of element.querySelectorAll('p, li')) {
    const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    let [line, right] = ['', Infinity];
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      if (text.parentElement?.closest('[data-hint]')) continue;
      for (const [at, character] of [...(text.textContent ?? '')].entries()) {
        range.setStart(text, at);
        range.setEnd(text, at + character.length);
        const box = [...range.getClientRects()].at(-1);
        if (!box?.width) continue;
        // Far to the left of the last character: the next line. An index below another is not far.
        if (box.left < right - 60) lines.push(line.trim());
        line = box.left < right - 60 ? character : line + character;
        right = box.right;
      }
    }
    lines.push(line.trim());
  }
  return lines;
}
