import { RIGHT, expect, test } from './gradus.ts';

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
