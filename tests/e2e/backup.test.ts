import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import {
  RIGHT,
  SLUG,
  ProblemPage,
  allowPasting,
  blockStorage,
  ema,
  expect,
  requestsOf,
  test,
} from './gradus.ts';
import { expectAccessible } from './violations.ts';

const WRONG = ema('return weights');

const sheet = (page: Page) => page.getByRole('dialog', { name: 'Stored on this device' });
const call = (page: Page) => page.getByRole('textbox', { name: 'Call' });
const told = (page: Page) =>
  sheet(page).getByRole('region', { name: 'Your work' }).getByRole('status');
const stored = (page: Page) =>
  page.evaluate(() => Object.fromEntries(Object.entries<string>(localStorage)));

/** A file as the page writes it, with something else in it. */
const fileWith = (more: object) =>
  JSON.stringify({
    gradus: 1,
    drafts: [],
    cases: [],
    versions: [],
    solved: [],
    settings: null,
    ...more,
  });
const draft = (code: string) => ({ slug: SLUG, code, time: 5, before: [] });
const input = (text: string) => ({ slug: SLUG, text });
const version = (id: string, code: string, time = 5) => ({
  slug: SLUG,
  id,
  code,
  time,
  verdict: { status: 'failed', text: '1 of 5 passed' },
  before: null,
});
const ownCase = (id: string, text: string) => ({
  slug: SLUG,
  id,
  name: 'Mine',
  text,
  time: 5,
});

/** The page fetches what opens the sheet last of all. */
async function openSheet(page: Page): Promise<void> {
  await expect(page.locator('dialog h2', { hasText: 'Stored on this device' })).toBeAttached();
  if (!(await sheet(page).isVisible())) await page.keyboard.press('Shift+Alt+K');
}

async function exportAll(page: Page): Promise<{ name: string; text: string }> {
  await openSheet(page);
  const coming = page.waitForEvent('download');
  await sheet(page).getByRole('button', { name: 'Export everything' }).click();
  const download = await coming;
  const text = readFileSync(await download.path(), 'utf8');
  return { name: download.suggestedFilename(), text };
}

async function importText(page: Page, text: string | Buffer): Promise<void> {
  await openSheet(page);
  const choosing = page.waitForEvent('filechooser');
  await sheet(page).getByRole('button', { name: 'Import…' }).click();
  const buffer = typeof text === 'string' ? Buffer.from(text) : text;
  await (await choosing).setFiles({ name: 'gradus.json', mimeType: 'application/json', buffer });
  await expect(told(page)).not.toBeEmpty();
}

/** Another device: nothing is stored there. */
async function elsewhere(context: BrowserContext, baseURL = ''): Promise<ProblemPage> {
  const other = await context.browser()?.newContext({ baseURL, serviceWorkers: 'block' });
  if (!other) throw new Error('There is no browser.');
  await allowPasting(other);
  return new ProblemPage(await other.newPage());
}

test('everything goes to another device as one file, and is added there once', async ({
  problem,
  page,
  context,
  baseURL,
}) => {
  await problem.open(WRONG);
  await problem.runToEnd();
  await problem.replaceCode(`${RIGHT}# mine\n`);
  await problem.runToEnd();
  await page.getByRole('button', { name: 'Reset code' }).click();
  await page.getByRole('button', { name: /Theme|theme/ }).click();
  await page.evaluate(
    (key) => localStorage.setItem(key, JSON.stringify({ name: 'Mine', text: 'f(1)', time: 1 })),
    `gradus:case:${SLUG}:one`,
  );
  await page.keyboard.press('Shift+Alt+T');
  await call(page).fill('ema_update(1, 2)');
  await page.keyboard.press('Shift+Alt+H');
  await page.getByRole('button', { name: 'Show a hint' }).click();
  const { name, text } = await exportAll(page);
  expect(name).toMatch(/^gradus-\d{4}-\d\d-\d\d\.json$/);
  const holds =
    '1 draft, 2 versions, 1 case, 1 input, 1 solved problem, 1 problem with seen hints and 1 set of settings';
  await expect(told(page)).toHaveText(`${name} holds ${holds}.`);

  const other = await elsewhere(context, baseURL);
  await other.open();
  await importText(other.page, text);
  await expect(told(other.page)).toHaveText(`${holds} were added; the rest was here already.`);
  // The stores of the very page have heard of it.
  await expect(other.page.locator('html')).toHaveAttribute('data-theme', 'light');
  await importText(other.page, text);
  await expect(told(other.page)).toHaveText('Nothing was added: all of it was here already.');
  await other.page.keyboard.press('Escape');
  await other.page.getByRole('button', { name: 'Show it' }).click();
  await expect(other.page.locator('.monaco-editor .view-lines')).toContainText('# mine');
  await other.page.keyboard.press('Shift+Alt+V');
  await expect(other.page.getByRole('list', { name: 'Versions' }).getByRole('listitem')).toHaveText(
    [/^Passed 5 of 5 passed · Before a fresh start/, /^Failed/],
  );
  await other.page.keyboard.press('Shift+Alt+T');
  await expect(call(other.page)).toHaveValue('ema_update(1, 2)');
  await other.page.keyboard.press('Shift+Alt+H');
  await expect(other.page.getByText('Hint 1 of 3')).toBeVisible();
  expect((await exportAll(other.page)).text).toContain('"solved": [\n  "ema-update"');
  await other.page.context().close();
});

test('what is here stays as it is: what differs comes beside it', async ({ problem, page }) => {
  await problem.open('# here\n');
  await page.evaluate(
    ([slug = '', text = '']) => {
      localStorage.setItem(`gradus:version:${slug}:taken`, text);
      localStorage.setItem(`gradus:case:${slug}:taken`, '{"name":"Mine","text":"f(1)","time":1}');
      localStorage.setItem('gradus:settings', '{"theme":"dark"}');
    },
    [SLUG, JSON.stringify(version('', '# here', 1))],
  );
  const before = await stored(page);
  const file = fileWith({
    drafts: [draft('# there\n'), draft('# here\n')],
    versions: [
      version('taken', '# there'),
      version('free', '# there too'),
      version('x', '# here', 1),
    ],
    cases: [ownCase('taken', 'f(2)'), ownCase('other', 'f(1)')],
    settings: { theme: 'light' },
  });
  await importText(page, file);
  await expect(told(page)).toHaveText(
    '1 draft, 2 versions and 1 case were added; the rest was here already.',
  );
  expect(await stored(page)).toMatchObject(before);
  await importText(page, file);
  await expect(told(page)).toHaveText('Nothing was added: all of it was here already.');
  await page.keyboard.press('Escape');
  await expect(page.locator('.monaco-editor .view-lines')).toContainText('# here');
  await expect(page.getByText('You have another draft')).toBeVisible();
});

test('what was typed here stays, and what another device tried comes after it', async ({
  problem,
  page,
}) => {
  await problem.open();
  await page.keyboard.press('Shift+Alt+T');
  await call(page).fill('ema_update(1, 2)');
  const many = Array.from({ length: 25 }, (_, index) => input(`ema_update(${index}, 2)`));
  await importText(page, fileWith({ inputs: many }));
  await expect(told(page)).toHaveText(
    '19 inputs were added; 5 inputs more than are kept here were left out.',
  );
  await page.keyboard.press('Escape');
  await expect(call(page)).toHaveValue('ema_update(1, 2)');
  const back = page.getByRole('button', { name: 'Back to your input' });
  await back.click();
  await expect(call(page)).toHaveValue('ema_update(0, 2)');
  await page.reload();
  await problem.untilReady();
  await page.keyboard.press('Shift+Alt+T');
  await expect(call(page)).toHaveValue('ema_update(0, 2)');
  for (let count = 1; count < 20; count++) await back.click();
  await expect(call(page)).toHaveValue('ema_update(1, 2)');
});

test('a hint that was seen here is seen, whatever a file says', async ({ problem, page }) => {
  await problem.open();
  await page.keyboard.press('Shift+Alt+H');
  await page.getByRole('button', { name: 'Show a hint' }).click();
  await page.getByRole('button', { name: 'Next hint' }).click();
  await importText(page, fileWith({ hints: [{ slug: SLUG, seen: 1 }] }));
  await expect(told(page)).toHaveText('Nothing was added: all of it was here already.');
  await page.reload();
  await problem.untilReady();
  await page.keyboard.press('Shift+Alt+H');
  await expect(page.getByText('Hint 2 of 3')).toBeVisible();
});

test('an import is seen by the other tabs', async ({ problem, page, context }) => {
  await problem.open();
  const other = await context.newPage();
  await other.goto('');
  await importText(other, fileWith({ solved: [SLUG], versions: [version('a', '# there')] }));
  await page.keyboard.press('Shift+Alt+V');
  await expect(page.getByRole('list', { name: 'Versions' }).getByRole('listitem')).toHaveCount(1);
  await expect(other.getByText('Solved').first()).toBeAttached();
});

const REFUSED = {
  'is cut short': [fileWith({}).slice(0, -5), 'damaged or incomplete'],
  'is of something else': ['{"name": "package"}', 'was not made here'],
  'is a picture': [Buffer.from([137, 80, 78, 71]), 'damaged or incomplete'],
  'is of a newer page': [fileWith({ gradus: 2 }), 'newer version'],
  'has no lists': [fileWith({ drafts: { length: 1 } }), 'was not made here'],
  'has no list of inputs': [fileWith({ inputs: 'all' }), 'was not made here'],
  'is empty': ['', 'damaged or incomplete'],
  'is too large': [Buffer.alloc(20_000_001, ' '), 'larger than any export'],
} as const;

for (const [what, [text, sentence]] of Object.entries(REFUSED))
  test(`a file that ${what} is refused, and changes nothing`, async ({ problem, page }) => {
    await problem.open('# here\n');
    const before = await stored(page);
    await importText(page, text);
    await expect(told(page)).toContainText(sentence);
    await expect(told(page)).toContainText('nothing was changed');
    expect(await stored(page)).toEqual(before);
  });

test('a hostile file writes valid records alone, and its scripts are text', async ({
  problem,
  page,
}) => {
  await problem.open();
  const before = await stored(page);
  const script = '<img src=x onerror="document.title=\'owned\'"><script>owned</script>';
  const huge = 'x'.repeat(2_000_000);
  const text = fileWith({
    drafts: [
      { ...draft(script), id: '../../settings' },
      { ...draft('# a'), slug: '__proto__' },
      7,
      null,
    ],
    cases: [
      ownCase('a:b', 'f()'),
      ownCase('__proto__', script),
      { ...ownCase('c', 'f'), name: huge },
    ],
    versions: [
      { ...version('ok', script), time: 9e15 },
      version('ok:x', '# a'),
      { ...version('n', '# b'), verdict: { status: 'owned', text: '' } },
      { ...version('m', '# b'), verdict: { status: 'passed', text: huge } },
      { ...version('s', '# c'), slug: 'a:b' },
    ],
    inputs: [input(huge), input(' '), { ...input('f()'), slug: '../x' }, { slug: SLUG }, null],
    solved: ['__proto__', 'constructor', '../x', SLUG, SLUG],
    hints: [
      { slug: SLUG, seen: 1e9 },
      { slug: SLUG, seen: 'all' },
      { slug: '__proto__', seen: 1 },
    ],
    settings: { theme: script, fontSize: 1e9, sizes: { [huge]: {} } },
    'gradus:asked-to-persist': 'yes',
    unknown: { key: 'value' },
  }).replace('"unknown"', '"__proto__":{"polluted":true},"unknown"');
  await importText(page, text);
  await expect(told(page)).toHaveText(
    /^1 draft, 1 version, 1 case and 2 solved problems were added/,
  );
  const after = await stored(page);
  const added = Object.keys(after).filter((key) => !(key in before));
  expect(added.map((key) => key.replace(/\d+-\d+$/, 'ID')).toSorted()).toEqual([
    `gradus:case:${SLUG}:__proto__`,
    `gradus:draft:${SLUG}:ID`,
    'gradus:solved:constructor',
    `gradus:solved:${SLUG}`,
    `gradus:version:${SLUG}:ok`,
  ]);
  expect(JSON.parse(after[`gradus:version:${SLUG}:ok`] ?? '').time).toBeLessThanOrEqual(Date.now());
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+Alt+V');
  await page.getByRole('list', { name: 'Versions' }).locator('summary').click();
  await expect(page.getByRole('region', { name: 'Versions' })).toContainText(script);
  await expect(page).not.toHaveTitle('owned');
  await page.reload();
  await problem.untilReady();
  await expect(page.locator('.monaco-editor .view-lines')).toContainText('<img');
});

test('when storage fills up, what was added is whole, and the rest comes with the next import', async ({
  problem,
  page,
}) => {
  await problem.open();
  await page.evaluate(() => {
    const { setItem } = Storage.prototype;
    let room = 2;
    Storage.prototype.setItem = function (key, text) {
      if (room === 0) throw new DOMException('', 'QuotaExceededError');
      if (key.startsWith('gradus:draft')) room--;
      setItem.call(this, key, text);
    };
    Object.assign(window, { mend: () => (Storage.prototype.setItem = setItem) });
  });
  const file = fileWith({
    drafts: ['# 1\n', '# 2\n', '# 3\n'].map(draft),
    versions: [version('a', '# a')],
  });
  await importText(page, file);
  await expect(told(page)).toHaveText(
    '2 drafts were added: the browser’s storage is full, and 2 more could not be kept. Make room, then import the file again.',
  );
  expect((await problem.saved()).toSorted()).toEqual(['# 1\n', '# 2\n']);
  await page.evaluate(() => (window as unknown as { mend: () => void }).mend());
  await importText(page, file);
  await expect(told(page)).toHaveText(
    '1 draft and 1 version were added; the rest was here already.',
  );
  expect(await problem.saved()).toHaveLength(3);
});

test('without storage, what this tab has can be exported, and an import says what to do', async ({
  problem,
  page,
}) => {
  await blockStorage(page);
  await problem.open();
  await problem.replaceCode(RIGHT);
  await problem.runToEnd();
  await page.keyboard.press('Shift+Alt+T');
  await call(page).fill('ema_update(1, 2)');
  const { text } = await exportAll(page);
  const file: Record<string, object[]> = JSON.parse(text);
  expect(file['drafts']).toMatchObject([{ code: RIGHT }]);
  expect(file['versions']).toMatchObject([{ code: RIGHT }]);
  expect(file['inputs']).toEqual([{ slug: SLUG, text: 'ema_update(1, 2)' }]);
  await importText(page, fileWith({ drafts: [draft('# there\n')] }));
  await expect(told(page)).toContainText('This browser keeps nothing for this site.');
});

test('with nothing stored, the export says what to do first', async ({ page }) => {
  await page.goto('');
  await openSheet(page);
  await sheet(page).getByRole('button', { name: 'Export everything' }).click();
  await expect(told(page)).toHaveText(
    'There is nothing here yet: run the tests of a problem first.',
  );
});

test('a page that no export was asked of has not fetched it', async ({ problem, page }) => {
  const scripts = requestsOf(page);
  await problem.open();
  await problem.untilAllFetched();
  const isOfBackup = (url: string) => /Backup-|Timeline-/.test(url);
  expect(scripts.filter(isOfBackup)).toEqual([]);
  await page.keyboard.press('Shift+Alt+K');
  await expect(sheet(page).getByRole('button', { name: 'Import…' })).toBeVisible();
  expect(scripts.filter(isOfBackup)).toHaveLength(2);
});

test('nobody is shut out of the sheet', async ({ problem, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await problem.open();
  await page.keyboard.press('Shift+Alt+K');
  await expect(sheet(page).getByRole('button', { name: 'Import…' })).toBeVisible();
  await expectAccessible(page);
});
