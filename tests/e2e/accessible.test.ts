import { STATES } from '../../app/gallery/names.ts';
import { ema, expect, test } from './gradus.ts';
import { violations } from './violations.ts';

/** The dev server's, which alone has the pages of the states; see `playwright.config.ts`. */
const GALLERY = 'http://localhost:4198/app/gallery/';

const LOOKS = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'active' },
] as const;

for (const [name, what] of Object.entries(STATES))
  test(`nobody is shut out, in light, dark and forced colours, while: ${what}`, async ({
    page,
  }) => {
    await page.goto(`${GALLERY}?${name}`);
    await expect(page.locator('.monaco-editor .view-line').first()).toBeAttached();
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      for (const look of LOOKS) {
        await page.emulateMedia({ ...look, reducedMotion: 'reduce' });
        expect(await violations(page), `${width} px, ${JSON.stringify(look)}`).toEqual([]);
      }
    }
  });

test('nobody is shut out of a page after a real run', async ({ problem, page }) => {
  await problem.open(ema('print(decay)', 'return decay * ema'));
  await problem.runToEnd();
  for (const look of LOOKS) {
    await page.emulateMedia(look);
    expect(await violations(page), JSON.stringify(look)).toEqual([]);
  }
});

test('nobody is shut out of the catalogue', async ({ page }) => {
  await page.goto('.');
  for (const look of LOOKS) {
    await page.emulateMedia(look);
    expect(await violations(page), JSON.stringify(look)).toEqual([]);
  }
});

test('the gallery shows every state, and the built site has none of it', async ({
  page,
  request,
}) => {
  await page.goto(GALLERY);
  await expect(page.locator('iframe')).toHaveCount(Object.keys(STATES).length);
  expect((await request.get('app/gallery/')).status()).toBe(404);
});
