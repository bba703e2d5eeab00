import type { Page } from '@playwright/test';
import { RIGHT, SLUG, ProblemPage, blockStorage, ema, expect, test } from './gradus.ts';
import { expectAccessible } from './violations.ts';

const ROOT = `gradus:version:${SLUG}:`;
const WRONG = ema('return weights');
const BROKEN = 'def ema_update(:\n    pass\n';
const LOOP = 'while True: pass\n';

const panel = (page: Page) => page.getByRole('region', { name: 'Versions' });
const entries = (page: Page) =>
  panel(page).getByRole('list', { name: 'Versions' }).getByRole('listitem');
const restore = (page: Page) => panel(page).getByRole('button', { name: 'Restore', exact: true });
const undo = (page: Page) => panel(page).getByRole('button', { name: 'Undo restore' });
const look = (page: Page) => page.keyboard.press('Shift+Alt+V');
const open = (page: Page, at: number) => entries(page).nth(at).locator('summary').click();
const shown = (page: Page) => page.locator('.monaco-editor .view-lines');

/** Keeps versions as earlier visits would have, the first the newest. */
const keepEarlier = (page: Page, versions: readonly object[]) =>
  page.addInitScript(
    ([root, records]) => {
      if (self !== top || origin === 'null' || localStorage.getItem(`${root}0`) !== null) return;
      for (const [at, record] of records.entries())
        localStorage.setItem(`${root}${at}`, JSON.stringify(record));
    },
    [ROOT, versions] as const,
  );

const version = (code: string, time: number, status = 'failed', text = '1 of 5 passed') => ({
  code,
  time,
  verdict: { status, text },
  before: null,
});

const kept = (page: Page) =>
  page.evaluate(
    (root) =>
      Object.entries(localStorage).flatMap(([key, text]: [string, string]): { code: string }[] =>
        key.startsWith(root) ? [JSON.parse(text)] : [],
      ),
    ROOT,
  );

test('every run is a version with its verdict, however it ended, and outlasts a reload', async ({
  problem,
  page,
}) => {
  await problem.open(WRONG);
  await problem.runToEnd();
  await problem.replaceCode(BROKEN);
  await problem.runToEnd();
  await problem.replaceCode(RIGHT);
  await problem.runToEnd();
  await problem.replaceCode(LOOP);
  await problem.run().click();
  await expect(problem.python()).toHaveAttribute('data-python', 'running');
  await problem.stop().click();
  await expect(problem.summary()).toContainText('Stopped');
  // At once: what waits to be kept is kept as the page goes.
  await page.reload();
  await problem.untilReady();
  await look(page);
  await expect(entries(page)).toHaveText([
    /^Stopped 0 of 5 passed · \d+ lines? changed · in the editor now today /,
    /^Passed 5 of 5 passed · \d+ lines? changed today /,
    /^Error SyntaxError on line 1 · 2 lines changed today /,
    /^Failed \d of 5 passed · 3 lines today /,
  ]);
});

test('the same code again is one version, with its newest verdict', async ({ problem, page }) => {
  await keepEarlier(page, [version(RIGHT, 2), version(WRONG, 1)]);
  await problem.open(RIGHT);
  await problem.runToEnd();
  await look(page);
  await expect(entries(page)).toHaveCount(2);
  await expect(entries(page).first()).toContainText('Passed 5 of 5 passed');
});

test('a version shows how it differs, comes back, and gives way again', async ({
  problem,
  page,
}) => {
  await problem.open(WRONG);
  await problem.runToEnd();
  await problem.replaceCode('# never run\n');
  await look(page);
  await open(page, 0);
  await expect(panel(page).locator('[data-kind=removed]')).toHaveText(/removed: # never run/);
  await expect(panel(page).locator('[data-kind=added]')).toHaveCount(2);
  await restore(page).click();
  await expect(shown(page)).toContainText('return weights');
  await expect(undo(page)).toBeFocused();
  await expect(entries(page)).toHaveText([
    /^Not run Before restoring · /,
    /^Failed .* · in the editor now/,
  ]);
  await expect.poll(() => problem.saved()).toEqual([WRONG]);
  await page.keyboard.press('Enter');
  await expect(shown(page)).toContainText('# never run');
  await expect(panel(page).getByRole('status')).toHaveText('Your code is back as it was.');
  await expect.poll(() => problem.saved()).toEqual(['# never run\n']);
  // The editor's own undo goes through it all.
  await problem.editor().focus();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(shown(page)).toContainText('return weights');
});

test('what was typed after Restore is a version before that is undone', async ({
  problem,
  page,
}) => {
  await keepEarlier(page, [version(RIGHT, 1, 'passed', '5 of 5 passed')]);
  await problem.open(WRONG);
  await look(page);
  await open(page, 0);
  await restore(page).click();
  await problem.replaceCode('# typed since\n');
  await undo(page).click();
  await expect(shown(page)).toContainText('return weights');
  expect((await kept(page)).map(({ code }) => code)).toContain('# typed since\n');
});

test('a fresh start leaves what stood there as a version, and Undo reset as it was', async ({
  problem,
  page,
}) => {
  await problem.open('# mine\n');
  await look(page);
  await page.getByRole('button', { name: 'Reset code' }).click();
  await expect(entries(page)).toHaveText([/^Not run Before a fresh start · 2 lines/]);
  await page.getByRole('button', { name: 'Undo reset' }).click();
  await expect(shown(page)).toContainText('# mine');
  await expect(entries(page)).toHaveText([/in the editor now/]);
});

test('without versions a sentence says what to do next', async ({ problem, page }) => {
  await problem.open();
  await look(page);
  await expect(panel(page)).toHaveText(/^No versions yet\. Press Run tests/);
  await expect(page.getByRole('button', { name: 'Versions', exact: true })).toBeFocused();
});

test('two tabs keep their versions side by side, and each sees those of the other', async ({
  problem,
  page,
  context,
}) => {
  await problem.open(WRONG);
  await look(page);
  const other = new ProblemPage(await context.newPage());
  await other.open();
  await other.replaceCode(RIGHT);
  await other.runToEnd();
  await expect(entries(page)).toHaveText([/^Passed 5 of 5 passed/]);
  await problem.runToEnd();
  await look(page);
  await expect(entries(page)).toHaveCount(2);
  await look(other.page);
  await expect(entries(other.page)).toHaveCount(2);
});

test('without storage, versions last as long as the page, and it says so', async ({
  problem,
  page,
}) => {
  await blockStorage(page);
  await problem.open();
  await problem.replaceCode(RIGHT);
  await problem.runToEnd();
  await look(page);
  await expect(panel(page)).toContainText('This browser keeps nothing for this site.');
  await expect(entries(page)).toHaveText([/^Passed 5 of 5 passed/]);
  await problem.replaceCode(WRONG);
  await open(page, 0);
  await restore(page).click();
  await expect(entries(page)).toHaveCount(2);
  await undo(page).click();
  await expect(shown(page)).toContainText('return weights');
});

test('when storage is full, old versions give way to the draft, and those that passed last', async ({
  problem,
  page,
}) => {
  const long = '#'.repeat(20_000);
  await keepEarlier(page, [
    version('# newest', 5),
    version('# passed', 4, 'passed', '5 of 5 passed'),
    version(`# failed ${long}`, 3),
    version(`# failed before ${long}`, 2),
  ]);
  await problem.open();
  await page.evaluate(fill);
  await problem.replaceCode('# saved all the same\n');
  await expect.poll(() => problem.saved()).toEqual(['# saved all the same\n']);
  await expect(page.getByText('storage is full')).toBeHidden();
  await expect
    .poll(async () => (await kept(page)).map(({ code }) => code.slice(0, 10)).toSorted())
    .toEqual(['# failed #', '# newest', '# passed']);
});

test('when storage is full, a run is a version of the page all the same', async ({
  problem,
  page,
}) => {
  await problem.open(WRONG);
  await page.evaluate(fill);
  await problem.runToEnd();
  await look(page);
  await expect(panel(page)).toContainText('The browser’s storage is full.');
  await expect(entries(page)).toHaveText([/^Failed/]);
});

test('damaged records are passed over', async ({ problem, page }) => {
  await keepEarlier(page, [{ code: 7 }, { time: 'x' }, version(WRONG, 1), [], {}]);
  await problem.open();
  await look(page);
  await expect(entries(page)).toHaveCount(1);
});

test('two hundred versions are listed, and no more are kept', async ({ problem, page }) => {
  const many = Array.from({ length: 201 }, (_, at) => version(`# ${at}\n`, 1_000 - at));
  await keepEarlier(page, many);
  await problem.open(RIGHT);
  await problem.runToEnd();
  await look(page);
  await expect(entries(page)).toHaveCount(200);
  await expect(entries(page).first()).toContainText('Passed');
  await open(page, 199);
  await expect(panel(page).locator('[data-kind=added]')).toHaveText(/# 198/);
});

test('nobody is shut out of the versions', async ({ problem, page }) => {
  await keepEarlier(page, [
    version(RIGHT, 2, 'passed', '5 of 5 passed'),
    version(WRONG, 1, 'timed-out', '2 of 5 passed'),
  ]);
  await page.setViewportSize({ width: 390, height: 844 });
  await problem.open('# now\n');
  await look(page);
  // Nothing is pointed at, whose colours would be on their way.
  await entries(page).nth(1).locator('summary').press('Enter');
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

/** Leaves no room in the browser's own storage, to the last character. */
function fill(): void {
  for (let size = 4_000_000; size >= 1; size = Math.floor(size / 2))
    for (let isRoom = true, at = 0; isRoom; at++)
      try {
        localStorage.setItem(`fill-${size}-${at}`, 'x'.repeat(size));
      } catch {
        isRoom = false;
      }
}
