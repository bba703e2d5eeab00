import { readFileSync, readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { SLUG, expect, test } from './gradus.ts';
import { violations } from './violations.ts';

const PAGE = `problems/${SLUG}/`;
const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
] as const;
const reading = (page: Page) => page.getByRole('region', { name: 'Statement' });
const isLive = (page: Page) => page.locator('[data-python]');

/** Keeps the page's own script back; what it gives lets it come. */
async function holdScript(page: Page): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/main-[^/]+\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

/** Opens the page as it is before its script has come. */
async function openStatic(page: Page): Promise<() => void> {
  const release = await holdScript(page);
  await page.goto(PAGE, { waitUntil: 'commit' });
  await expect(page.getByText('The shadow is never trained.')).toBeVisible();
  // The first frame waits for the style sheet.
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await expect(isLive(page)).toHaveCount(0);
  return release;
}

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

test('the page’s file has its title, its description and no style class without a style', () => {
  const html = readFileSync(`dist/${PAGE}index.html`, 'utf8');
  expect(html).toContain('<title>Exponential moving average of weights · Gradus</title>');
  expect(html).toMatch(/name="description"\s+content="The weights of a network .{50,160}"/);
  const files = readdirSync('dist/assets');
  const css = files.find((name) => /^main-.*\.css$/.test(name));
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
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await expect(reading(page)).toBeFocused();
      await page.keyboard.press('End');
      await expect(sources).toBeInViewport();
    });
});
