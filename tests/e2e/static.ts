import type { Page } from '@playwright/test';
import { SLUG, expect } from './gradus.ts';

export const reading = (page: Page) => page.getByRole('region', { name: 'Statement' });
export const isLive = (page: Page) => page.locator('[data-python]');

/** Opens the page as it is before its script has come; what it gives lets the script come. */
export async function openStatic(page: Page): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/main-[^/]+\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`problems/${SLUG}/`, { waitUntil: 'commit' });
  await expect(page.getByText('The shadow is never trained.')).toBeVisible();
  // The first frame waits for the style sheet.
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await expect(isLive(page)).toHaveCount(0);
  return release;
}
