import { readFileSync, readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { SLUG, expect, test } from './gradus.ts';
import { isLive, openStatic, reading } from './static.ts';
import { violations } from './violations.ts';

const PAGE = `problems/${SLUG}/`;
const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
] as const;
/** Where the title, what stands in the statement, and its box are. */
const places = async (page: Page) => {
  const article = page.getByRole('article');
  const all = [
    page.getByRole('heading', { level: 1 }),
    article.locator('> p').first(),
    article.getByText('The weights of a network'),
    article.getByRole('heading', { name: 'Sources' }),
    reading(page),
  ];
  return Promise.all(all.map((one) => one.boundingBox()));
};

for (const size of SIZES)
  test(`at ${size.width} × ${size.height} nothing that is read moves or goes when the app takes over`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    const release = await openStatic(page);
    const before = await places(page);
    await page.evaluate(() => {
      const seen = { frames: 0, absent: 0 };
      Object.assign(window, { seen });
      const look = () => {
        seen.frames++;
        if (!document.querySelector('article')?.checkVisibility()) seen.absent++;
        requestAnimationFrame(look);
      };
      look();
    });
    const paragraph = await page.getByText('The shadow is never trained.').elementHandle();
    release();
    await expect(isLive(page)).toBeVisible();
    expect(await places(page)).toEqual(before);
    await expect(page.locator('[data-is-up=true]')).toBeAttached();
    expect(await places(page)).toEqual(before);
    expect(await paragraph?.evaluate((element) => element.isConnected)).toBe(true);
    const seen = await page.evaluate(() => (window as unknown as { seen: object }).seen);
    expect(seen).toMatchObject({ absent: 0 });
  });

for (const size of SIZES)
  test(`at ${size.width} × ${size.height} who has scrolled and selected goes on there`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    const release = await openStatic(page);
    await reading(page).focus();
    await page.keyboard.press('End');
    await expect.poll(() => reading(page).evaluate((box) => box.scrollTop)).toBeGreaterThan(300);
    await page.waitForTimeout(300);
    const last = page.getByText('Bootstrap your own latent');
    await last.evaluate((link) => getSelection()?.selectAllChildren(link));
    const before = await places(page);
    release();
    await expect(isLive(page)).toBeVisible();
    expect(await places(page)).toEqual(before);
    expect(await page.evaluate(() => getSelection()?.toString())).toContain('Bootstrap your own');
    await expect(reading(page)).toBeFocused();
    await page.keyboard.press('Home');
    await expect.poll(() => reading(page).evaluate((box) => box.scrollTop)).toBe(0);
  });

for (const size of SIZES)
  test(`at ${size.width} × ${size.height} nobody is shut out before the script has come`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await openStatic(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page), colorScheme).toEqual([]);
    }
  });

for (const size of SIZES)
  test(`at ${size.width} × ${size.height} a page that does not come up says so beside the statement`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await openStatic(page);
    const sentence = page.getByText('This page has not come up');
    await expect(sentence).toBeHidden();
    const before = await page.getByText('The weights of a network').boundingBox();
    await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
    await expect(sentence).toBeInViewport({ ratio: 1 });
    expect(await page.getByText('The weights of a network').boundingBox()).toEqual(before);
    const [text, box] = [await sentence.boundingBox(), await reading(page).boundingBox()];
    const isBeside = (text?.x ?? 0) >= (box?.x ?? 0) + (box?.width ?? 0);
    const isBelow = (text?.y ?? 0) >= (box?.y ?? 0) + (box?.height ?? 0);
    expect(isBeside || isBelow).toBe(true);
  });

test('the page’s file has its title, its description and no style class without a style', () => {
  const html = readFileSync(`dist/${PAGE}index.html`, 'utf8');
  expect(html).toContain('<title>Exponential moving average of weights · Gradus</title>');
  expect(html).toMatch(/name="description"\s+content="The weights of a network .{50,160}"/);
  const files = readdirSync('dist/assets');
  const css = files.find((name) => /^page-.*\.css$/.test(name));
  const styled = readFileSync(`dist/assets/${css}`, 'utf8');
  const classes = [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) =>
    names.split(' '),
  );
  const modules = classes.filter((name) => name.startsWith('_'));
  expect(modules.length).toBeGreaterThan(20);
  expect(modules.filter((name) => !styled.includes(`.${name}`))).toEqual([]);
});

test('no script has the text of a statement', () => {
  const scripts = readdirSync('dist/assets').filter((name) => name.endsWith('.js'));
  const texts = scripts.map((name) => readFileSync(`dist/assets/${name}`, 'utf8'));
  expect(texts.filter((text) => text.includes('The shadow is never trained'))).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  for (const { width, height } of [SIZES[0], SIZES[2]])
    test(`at ${width} × ${height} the statement is read, and scrolled by keys`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.goto(PAGE);
      const article = page.getByRole('article', { name: 'Exponential moving average of weights' });
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      for (const name of ['Background', 'Problem statement', 'Sources'])
        await expect(article.getByRole('heading', { name })).toBeVisible();
      await expect(article.locator('math[display="block"]')).toBeVisible();
      await expect(article.locator('pre .hljs-number').first()).toBeVisible();
      const sources = article.getByRole('heading', { name: 'Sources' });
      await expect(sources).not.toBeInViewport();
      // After the links of the header, of which there are more beside other problems.
      for (const link of await page.getByRole('banner').getByRole('link').all()) {
        await page.keyboard.press('Tab');
        await expect(link).toBeFocused();
      }
      await page.keyboard.press('Tab');
      await expect(reading(page)).toBeFocused();
      await page.keyboard.press('End');
      await expect(sources).toBeInViewport();
      const sentence = page.locator('noscript p');
      await expect(sentence).toContainText('Running code needs JavaScript');
      await expect(sentence).toBeInViewport({ ratio: 1 });
      await expect(page.locator('#late')).toHaveCSS('display', 'none');
    });
});
