import { RIGHT, delay, expect, test } from './gradus.ts';

test('code survives a reload as it was typed', async ({ problem, page }) => {
  await problem.open();
  await problem.replaceCode(`${RIGHT}# mine\n`);
  await page.reload();
  await expect(page.locator('.monaco-editor .view-lines')).toContainText('# mine');
});

test('Reset code brings the starter back, and Undo reset the code', async ({ problem, page }) => {
  await problem.open(`${RIGHT}# mine\n`);
  await page.getByRole('button', { name: 'Reset code' }).click();
  await expect(page.locator('.monaco-editor .view-lines')).toContainText('Your code here');
  await page.getByRole('button', { name: 'Undo reset' }).click();
  await expect(page.locator('.monaco-editor .view-lines')).toContainText('# mine');
});

test('Reset code twice still leaves the code to be brought back', async ({ problem, page }) => {
  await problem.open(`${RIGHT}# mine\n`);
  const reset = page.getByRole('button', { name: 'Reset code' });
  await reset.click();
  await reset.click();
  await page.getByRole('button', { name: 'Undo reset' }).click();
  await expect(page.locator('.monaco-editor .view-lines')).toContainText('# mine');
});

test('after Reset code and a new start, both codes can be had, after a reload too', async ({
  problem,
  page,
}) => {
  await problem.open(`${RIGHT}# old\n`);
  const lines = page.locator('.monaco-editor .view-lines');
  await page.getByRole('button', { name: 'Reset code' }).click();
  await expect(lines).toContainText('Your code here');
  await problem.replaceCode('# new\n');
  await page.reload();
  await page.getByRole('button', { name: 'Undo reset' }).click();
  await expect(lines).toContainText('# old');
  await page.getByRole('button', { name: 'Undo reset' }).click();
  await expect(lines).toContainText('# new');
});

test('whoever types while Monaco arrives goes on typing at the same place', async ({
  problem,
  page,
}) => {
  await delay(page, '**/CodeEditor-*.js', 1_500);
  await page.goto('problems/ema-update/');
  await problem.editor().fill('first\nsecond');
  await expect(page.locator('.monaco-editor .view-lines')).toContainText('second');
  await page.waitForTimeout(200);
  await page.keyboard.type(' half');
  await expect(page.locator('.monaco-editor .view-lines')).toContainText('second half');
});

test('without storage the page says so and works on', async ({ problem, page }) => {
  await page.addInitScript(() => {
    Storage.prototype.getItem = Storage.prototype.setItem = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
  });
  await problem.open();
  await expect(page.getByText('This browser keeps no drafts')).toBeVisible();
  await problem.replaceCode(RIGHT);
  await problem.runToEnd();
  await expect(problem.summary()).toContainText('5 of 5 tests passed');
});

test('if Monaco cannot be loaded, a plain text box takes the code', async ({
  problem,
  page,
  quiet,
}) => {
  quiet.expectErrors = /Failed to (load|fetch)|dynamically imported|503/;
  await page.route('**/CodeEditor-*.js', (route) => route.fulfill({ status: 503 }));
  await problem.open();
  await problem.editor().fill(RIGHT);
  await problem.runToEnd();
  await expect(problem.summary()).toContainText('5 of 5 tests passed');
});
