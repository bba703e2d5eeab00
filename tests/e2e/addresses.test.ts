import { expect, test } from './gradus.ts';

test('the catalogue leads to the problem', async ({ page }) => {
  await page.goto('.');
  await page.getByRole('link', { name: 'Exponential moving average of weights' }).click();
  await expect(page).toHaveURL(/\/problems\/ema-update\/$/);
  await expect(page).toHaveTitle('Exponential moving average of weights · Gradus');
});

test('an address without its slash leads to the same page', async ({ page }) => {
  await page.goto('problems/ema-update');
  await expect(page).toHaveURL(/\/problems\/ema-update\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Exponential moving average');
});

test('an unknown problem is said to be one, with the ones there are', async ({ page, quiet }) => {
  quiet.expectErrors = /404/;
  const response = await page.goto('problems/nope/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('alert')).toContainText('There is no problem named “nope”');
  await expect(page.getByRole('link', { name: /Exponential moving average/ })).toBeVisible();
});
