import { NAMES, SLUG, ema, expect, test } from './gradus.ts';

test('the keyboard alone solves the problem from a cold start', async ({ problem, page }) => {
  await page.goto(`problems/${SLUG}/`);
  await expect(page.locator('.monaco-editor .view-lines')).toContainText('Your code here');
  await page.keyboard.press('F6');
  await expect(page.getByRole('region', { name: 'Statement' })).toBeFocused();
  await page.keyboard.press('F6');
  await expect(problem.editor()).toBeFocused();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('\n');
  await page.keyboard.type('return decay * ema + (1 - decay) * weight');
  await page.keyboard.press('Control+Enter');
  await expect(problem.summary()).toContainText('0 of 5 tests passed', { timeout: 60_000 });

  await page.keyboard.press('F8');
  await page.keyboard.press('Escape');
  await page.keyboard.press('End');
  await page.keyboard.type('s');
  await page.keyboard.press('Control+Enter');
  await expect(problem.summary()).toContainText('5 of 5 tests passed');

  await page.keyboard.press('F6');
  await expect(page.getByRole('region', { name: 'Tests' })).toBeFocused();
  for (const name of ['Test results', 'Try an input', 'See it work', 'Versions', 'Hints']) {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name })).toBeFocused();
  }
  await page.keyboard.press('Tab');
  await expect(problem.row(NAMES[0] ?? '').locator('summary')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(problem.row(NAMES[0] ?? '')).toContainText('ema_update(10.0, 20.0, 0.9)');
});

test('Shift+F6 goes back through the parts, and F6 brings hidden ones to the front', async ({
  problem,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await problem.open();
  await page.keyboard.press('Shift+F6');
  await expect(page.getByRole('region', { name: 'Tests' })).toBeFocused();
  await page.keyboard.press('Shift+F6');
  await expect(problem.editor()).toBeFocused();
  await page.keyboard.press('F6');
  await page.keyboard.press('F6');
  await expect(page.getByRole('region', { name: 'Statement' })).toBeFocused();
});

test('Ctrl+M frees Tab in the editor, as the page says beside it', async ({ problem, page }) => {
  await problem.open();
  await expect(page.getByText('Ctrl+M, then Tab')).toBeVisible();
  await problem.editor().focus();
  await page.keyboard.press('Control+m');
  await page.keyboard.press('Tab');
  await expect(problem.editor()).not.toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(problem.editor()).toBeFocused();
});

test('F1 lists the keys, Escape puts the sheet away and the focus back', async ({
  problem,
  page,
}) => {
  await problem.open();
  await problem.editor().focus();
  await page.keyboard.press('F1');
  const sheet = page.getByRole('dialog', { name: 'Keys' });
  await expect(sheet).toBeVisible();
  for (const key of ['F6', 'Ctrl+M', 'Ctrl+Enter']) await expect(sheet).toContainText(key);
  await page.keyboard.press('Control+Enter');
  await expect(problem.summary()).toContainText('Nothing run yet');
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(problem.editor()).toBeFocused();
});

test('every control is reached with Tab, and shows that it has the focus', async ({
  problem,
  page,
}) => {
  await problem.open();
  await page.keyboard.press('Tab');
  const seen: string[] = [];
  for (let presses = 0; presses < 40; presses++) {
    const focused = page.locator(':focus');
    const text = (await focused.count())
      ? ((await focused.getAttribute('aria-label')) ?? (await focused.innerText()))
      : '';
    const [name = ''] = text.trim().split('\n');
    if (name.startsWith('Python code')) await page.keyboard.press('Control+m');
    else if (name !== '') await expect(focused, name).not.toHaveCSS('outline-style', 'none');
    seen.push(name);
    await page.keyboard.press('Tab');
  }
  for (const name of ['Keys (F1)', 'Theme: system', 'Statement', 'Smaller code', 'Run tests'])
    expect(seen).toContain(name);
  for (const name of ['Width of the statement', 'Height of the code', 'Reset code', 'Tests'])
    expect(seen).toContain(name);
});

test('the verdict is spoken with the first failing test', async ({ problem }) => {
  await problem.open(
    ema('if decay == 0: return ema', 'return decay * ema + (1 - decay) * weights'),
  );
  await problem.runToEnd();
  await expect(problem.summary()).toHaveText(`4 of 5 tests passed; first failing: ${NAMES[2]}`);
});

test('whoever runs from a row, or stops, keeps the focus', async ({ problem, page }) => {
  await problem.open(ema('while decay == 1: pass', 'return decay * ema'));
  const row = problem.rows().first().locator('summary');
  await row.focus();
  await page.keyboard.press('Control+Enter');
  await expect(problem.row(NAMES[1] ?? '')).toHaveAttribute('data-status', 'running');
  await expect(row).toBeFocused();
  await problem.stop().focus();
  await page.keyboard.press('Enter');
  await expect(problem.summary()).toContainText('Stopped');
  await expect(problem.run()).toBeFocused();
});

test('a run from the editor of a narrow window moves the focus to the tests', async ({
  problem,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await problem.open();
  await page.getByRole('tab', { name: 'Code' }).click();
  await problem.editor().focus();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('region', { name: 'Tests' })).toBeFocused();
});
