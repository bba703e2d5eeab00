import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { SLUG, expect, test } from './gradus.ts';
import { isLive, openStatic, reading } from './static.ts';

const DARK = 'rgb(20, 22, 26)';

const keep = (text: string) => {
  if (self === top) localStorage.setItem('gradus:settings', text);
};

test('the theme and the sizes that a learner has set are there before the script is', async ({
  page,
}) => {
  const columns = { statement: 30, work: 70 };
  const rows = { code: 60, tests: 40 };
  await page.emulateMedia({ colorScheme: 'light' });
  await page.addInitScript(keep, JSON.stringify({ theme: 'dark', sizes: { columns, rows } }));
  const release = await openStatic(page);
  const body = page.locator('body');
  await expect(body).toHaveCSS('background-color', DARK);
  const work = page.getByRole('main').locator('> div').last();
  const before = await reading(page).boundingBox();
  const code = await work.locator('> div').first().boundingBox();
  expect(before?.width).toBeCloseTo(0.3 * 1279, 0);
  release();
  await expect(isLive(page)).toBeVisible();
  await expect(body).toHaveCSS('background-color', DARK);
  expect(await reading(page).boundingBox()).toEqual(before);
  expect(await page.getByRole('region', { name: 'Your code' }).boundingBox()).toEqual(code);
});

for (const kept of ['no JSON', 'null', '[]', '{"theme":{},"sizes":{"columns":{"statement":"x"}}}'])
  test(`what was kept may be anything, and the page is as if nothing were: ${kept}`, async ({
    page,
    quiet,
  }) => {
    expect(quiet.expectErrors).toBeNull();
    await page.addInitScript(keep, kept);
    await openStatic(page);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'system');
    expect((await reading(page).boundingBox())?.width).toBeCloseTo(0.43 * 1279, 0);
  });

test('a browser that keeps nothing shows the page all the same', async ({ page, quiet }) => {
  expect(quiet.expectErrors).toBeNull();
  await page.addInitScript(() => {
    const get = () => {
      throw new DOMException('', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { get });
  });
  await openStatic(page);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'system');
});

test('the one inline script of a page is allowed by the page’s policy, and not by the frame’s', () => {
  const html = readFileSync(`dist/problems/${SLUG}/index.html`, 'utf8');
  const scripts = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, code = '']) => code);
  const hashes = scripts.map((code) => createHash('sha256').update(code).digest('base64'));
  expect(hashes).toHaveLength(1);
  const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  expect(policy).toContain(`sha256-${hashes[0]}`);
  const main = readdirSync('dist/assets').find((name) => /^main-.*\.js$/.test(name));
  const frame = /script-src 'sha256-([^']+)'/.exec(readFileSync(`dist/assets/${main}`, 'utf8'));
  expect(policy).toContain(`sha256-${frame?.[1]}`);
  expect(frame?.[1]).not.toBe(hashes[0]);
});
