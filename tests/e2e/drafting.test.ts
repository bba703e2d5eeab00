import { DRAFT, RIGHT, SLUG, blockStorage, delay, expect, test } from './gradus.ts';

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

test('every code that was reset comes back in its turn', async ({ problem, page }) => {
  await problem.open(`${RIGHT}# first\n`);
  const lines = page.locator('.monaco-editor .view-lines');
  await page.getByRole('button', { name: 'Reset code' }).click();
  await expect(lines).toContainText('Your code here');
  await problem.replaceCode('# second\n');
  await page.getByRole('button', { name: 'Reset code' }).click();
  await expect(lines).toContainText('Your code here');
  for (const code of ['# second', '# first', '# second']) {
    await page.getByRole('button', { name: 'Undo reset' }).click();
    await expect(lines).toContainText(code);
  }
});

test('code that an older version kept is taken up, and what it had reset', async ({
  problem,
  page,
}) => {
  await page.addInitScript((key) => {
    if (self !== top) return;
    localStorage.setItem(key, '# plain\n');
    localStorage.setItem(key.replace('draft', 'before-reset'), '# reset\n');
  }, DRAFT);
  await problem.open();
  const lines = page.locator('.monaco-editor .view-lines');
  await expect(lines).toContainText('# plain');
  await page.getByRole('button', { name: 'Undo reset' }).click();
  await expect(lines).toContainText('# reset');
  await page.getByRole('button', { name: 'Undo reset' }).click();
  await expect(lines).toContainText('# plain');
});

test('a damaged draft is neither fatal nor lost', async ({ problem, page }) => {
  const damaged = '{"code": "# damaged';
  await page.addInitScript(
    ([key = '', text = '']) => {
      if (self === top) localStorage.setItem(key, text);
    },
    [`${DRAFT}:damaged`, damaged],
  );
  await problem.open('# whole\n');
  const lines = page.locator('.monaco-editor .view-lines');
  await expect(lines).toContainText('# whole');
  await page.getByText('You have another draft.').waitFor();
  expect(await page.evaluate((key) => localStorage.getItem(`${key}:damaged`), DRAFT)).toBe(damaged);
  await page.getByRole('button', { name: 'Show it' }).click();
  await expect(lines).toContainText('# damaged');
});

test('without storage the page says so once and works on', async ({ problem, page }) => {
  await blockStorage(page);
  await problem.open();
  const warning = page.getByText('Copy your code before you close the page.');
  await expect(warning).toContainText('This browser keeps nothing for this site');
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await problem.replaceCode(RIGHT);
  await problem.runToEnd();
  await expect(problem.summary()).toContainText('5 of 5 tests passed');
  await expect(warning).toBeHidden();
});

test('full storage is said once, keeps what was saved, and stops no run', async ({
  problem,
  page,
}) => {
  await problem.open('# saved\n');
  await page.evaluate(() => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (key, text) {
      if ('isFull' in window && window.isFull) throw new DOMException('', 'QuotaExceededError');
      setItem.call(this, key, text);
    };
  });
  const setFull = (isFull: boolean) =>
    page.evaluate((full) => void Object.assign(window, { isFull: full }), isFull);
  const warning = page.getByText('Copy your code before you close the page.');
  await setFull(true);
  await problem.replaceCode(RIGHT);
  await expect(warning).toContainText('storage is full');
  await page.getByRole('button', { name: 'Copy code' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(RIGHT);
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await problem.editor().focus();
  await page.keyboard.insertText('# more');
  await expect(warning).toBeHidden();
  await problem.runToEnd();
  await expect(problem.summary()).toContainText('tests passed');
  expect(await problem.saved()).toEqual(['# saved\n']);
  await setFull(false);
  await problem.replaceCode(RIGHT);
  await expect.poll(() => problem.saved()).toEqual([RIGHT]);
  await setFull(true);
  await problem.replaceCode('# again\n');
  await expect(warning).toBeVisible();
  await setFull(false);
  await problem.replaceCode('# and again\n');
  await expect(warning).toBeHidden();
});

for (const where of ['the same tab', 'another tab'])
  test(`code whose draft was deleted in ${where} is not lost, and saved with the next key`, async ({
    problem,
    page,
    context,
  }) => {
    await problem.open('# first\n');
    await problem.replaceCode('# second\n');
    await expect.poll(() => problem.saved()).toContain('# second\n');
    const other = where === 'another tab' ? await context.newPage() : page;
    if (other !== page) await other.goto('');
    await other.evaluate(() => localStorage.clear());
    await expect(page.locator('.monaco-editor .view-lines')).toContainText('second');
    // Another tab may have another process.
    await expect.poll(() => problem.saved()).toEqual([]);
    await problem.editor().press('ControlOrMeta+End');
    await page.keyboard.insertText('# third');
    await expect.poll(() => problem.saved()).toEqual(['# second\n# third']);
    await page.reload();
    await expect(page.locator('.monaco-editor .view-lines')).toContainText('third');
  });

test('if Monaco cannot be loaded, a plain text box takes the code', async ({
  problem,
  page,
  quiet,
}) => {
  quiet.expectErrors = /Failed to (load|fetch)|dynamically imported|503/;
  await page.route('**/CodeEditor-*.js', (route) => route.fulfill({ status: 503 }));
  await page.goto(`problems/${SLUG}/`);
  await problem.untilReady();
  await expect(page.getByText('The full editor could not be loaded.')).toBeVisible();
  await problem.editor().fill(RIGHT);
  await problem.runToEnd();
  await expect(problem.summary()).toContainText('5 of 5 tests passed');
});
