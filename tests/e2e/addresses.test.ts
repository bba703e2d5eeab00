import { expect, test } from './gradus.ts';

test('the catalogue leads to the problem', async ({ page }) => {
  await page.goto('.');
  await page.getByRole('link', { name: 'Exponential moving average of weights' }).click();
  await expect(page).toHaveURL(/\/problems\/ema-update\/$/);
  await expect(page).toHaveTitle('Exponential moving average of weights · Gradus');
});
