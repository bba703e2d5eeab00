import type { Page } from '@playwright/test';
import { RIGHT, ema, expect, test } from './gradus.ts';

const squiggles = (page: Page) => page.locator('.monaco-editor .squiggly-error');

test('the line that raised is underlined with the reason, until that line is changed', async ({
  problem,
  page,
}) => {
  await problem.open(ema('shadow = ema', 'return shadow + wieghts'));
  await problem.runToEnd();
  await expect(squiggles(page)).toHaveCount(1);
  const lines = page.locator('.monaco-editor .view-lines');
  await expect(lines).toContainText("NameError: name 'wieghts' is not defined");
  await problem.editor().focus();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.type('# a line above moves it\n');
  await expect(squiggles(page)).toHaveCount(1);
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('End');
  await page.keyboard.type(' ');
  await expect(squiggles(page)).toHaveCount(0);
  await expect(lines).not.toContainText('NameError');
});

test('Go to line leads to the line that raised, wherever it is by now', async ({
  problem,
  page,
}) => {
  await problem.open(ema('shadow = ema', 'return shadow + wieghts'));
  await problem.runToEnd();
  await problem.editor().focus();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.type('# a line above moves it\n');
  const go = problem.rows().first().getByRole('button', { name: 'Go to line 3' });
  await go.click();
  await expect(problem.editor()).toBeFocused();
  await page.keyboard.type('# here ');
  await expect.poll(async () => (await problem.saved())[0]).toContain('    # here return shadow');
});

test('Go to line leads to the end when the line is gone, and the editor stays', async ({
  problem,
  page,
}) => {
  await problem.open(`${'# one of many\n'.repeat(30)}${ema('return wieghts')}`);
  await problem.runToEnd();
  await problem.replaceCode('short = 1');
  await problem.rows().first().getByRole('button', { name: 'Go to line 32' }).click();
  await page.keyboard.type('2');
  await expect.poll(async () => (await problem.saved())[0]).toMatch(/^2short|short = 12$/);
});

test('Enter indents by four spaces after a colon, and Ctrl+/ comments a line out', async ({
  problem,
  page,
}) => {
  await problem.open();
  await problem.editor().focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('def f(x):\nreturn x');
  await page.keyboard.press('ControlOrMeta+/');
  const kept = () =>
    page.evaluate(() =>
      Object.entries(localStorage)
        .filter(([key]) => key.startsWith('gradus:draft:'))
        .map(([, text]) => String(text))
        .join(),
    );
  await expect.poll(kept).toContain('    # return x');
});

test('the size of the code is set by buttons, and stays', async ({ problem, page }) => {
  await problem.open(RIGHT);
  const size = () =>
    page
      .locator('.monaco-editor .view-lines')
      .evaluate((lines) => getComputedStyle(lines).fontSize);
  expect(await size()).toBe('14px');
  await page.getByRole('button', { name: 'Larger code' }).click();
  await page.getByRole('button', { name: 'Larger code' }).click();
  await expect.poll(size).toBe('16px');
  await page.reload();
  await expect.poll(size).toBe('16px');
});

test('the font of the editor is the bundled one', async ({ problem, page }) => {
  await problem.open(RIGHT);
  await page.reload();
  await problem.untilReady();
  expect(await page.evaluate(() => document.fonts.check('14px "JetBrains Mono"'))).toBe(true);
  const loaded = await page.evaluate(() =>
    [...document.fonts].map(({ family, status }) => [family.replaceAll('"', ''), status]),
  );
  expect(loaded).toContainEqual(['JetBrains Mono', 'loaded']);
});
