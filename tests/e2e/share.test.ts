import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';
import { ProblemPage, SLUG, allowPasting, ema, expect, test } from './gradus.ts';
import { violations } from './violations.ts';

const PAGE = `problems/${SLUG}/`;
const RIGHT = ema('return decay * ema + (1 - decay) * weights');
const MINE = `# mine\n${RIGHT}`;
const THEIRS = `# theirs “🪜”\n${RIGHT}`;

/** A link's fragment, as anyone could write it. */
const fragment = (anything: unknown) => pack(JSON.stringify(anything));
const pack = (bytes: string | Buffer) => `#share=1.${deflateRawSync(bytes).toString('base64url')}`;
const SHARED = fragment([
  SLUG,
  THEIRS,
  [
    ['beyond', 'ema_update(1, 2, 3)'],
    ['below', 'ema_update(1, 2, -3)'],
  ],
]);

const lines = (page: Page) => page.locator('.monaco-editor .view-lines');
/** The lines under the code. */
const notice = (page: Page, text: RegExp) => page.getByRole('status').filter({ hasText: text });
const opened = (page: Page) => notice(page, /copy of shared code/);
const refused = (page: Page) => notice(page, /Nothing has changed here/);
const back = (page: Page) => page.getByRole('button', { name: 'Show my code' });
const own = (page: Page) => page.getByRole('list', { name: 'Your cases' }).getByRole('listitem');
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Follows a link from the page of one's own code. */
async function follow(problem: ProblemPage, link: string, code?: string): Promise<void> {
  await problem.open(code);
  await problem.page.evaluate((hash) => (location.hash = hash), link);
}

async function keep(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Try an input', exact: true }).click();
  await page.getByRole('textbox', { name: 'Call' }).fill(text);
  await page.getByRole('button', { name: 'Keep as a case' }).click();
}

/** Somebody else's browser. */
async function elsewhere(browser: Browser | null) {
  const context = await browser?.newContext({ serviceWorkers: 'block' });
  if (!context) throw new Error('no browser');
  await allowPasting(context);
  return new ProblemPage(await context.newPage());
}

test('a link brings code and cases to another browser, where they run when asked', async ({
  problem,
  page,
  context,
}) => {
  await problem.open(MINE);
  await keep(page, 'ema_update(1, 2, 3)');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(notice(page, /link is on the clipboard/)).toHaveText(
    'The link is on the clipboard. It holds your code and 1 case.',
  );
  const other = await elsewhere(context.browser());
  await other.page.goto(await clipboard(page));
  await other.untilReady();
  await expect(opened(other.page)).toContainText('1 case came with it.');
  await expect(lines(other.page)).toContainText('# mine');
  expect(new URL(other.page.url()).hash).toBe('');
  await expect(other.rows()).toHaveCount(5);
  expect(new Set(await other.statuses())).toEqual(new Set(['not-run']));
  await other.runToEnd();
  await expect(other.summary()).toContainText('5 of 5 tests passed');
  await expect(own(other.page)).toHaveAttribute('data-status', 'passed');
  await other.page.context().close();
});

test('one’s own code is kept beside a copy, and shown again with one press', async ({
  problem,
  page,
}) => {
  await follow(problem, SHARED, MINE);
  await expect(opened(page)).toHaveText(
    'This is a copy of shared code. 2 cases came with it. Your own code is kept.',
  );
  await expect(lines(page)).toContainText('# theirs “🪜”');
  expect(await problem.saved()).toEqual([THEIRS, MINE]);
  await back(page).click();
  await expect(lines(page)).toContainText('# mine');
  await expect(opened(page)).toHaveCount(0);
  await expect(problem.editor()).toBeFocused();
  expect((await problem.saved()).toSorted()).toEqual([MINE, THEIRS].toSorted());
});

test('a reload leaves the copy as it is, and offers one’s own code', async ({ problem, page }) => {
  await follow(problem, SHARED, MINE);
  await expect(lines(page)).toContainText('# theirs');
  await page.reload();
  await expect(lines(page)).toContainText('# theirs', { timeout: 60_000 });
  await expect(opened(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Show it' }).click();
  await expect(lines(page)).toContainText('# mine');
});

test('the same link twice piles nothing up, and changes to the copy are kept', async ({
  problem,
  page,
}) => {
  await follow(problem, SHARED, MINE);
  await expect(lines(page)).toContainText('# theirs');
  await problem.replaceCode(`${THEIRS}# changed\n`);
  for (let time = 0; time < 3; time++) {
    await page.evaluate((hash) => (location.hash = hash), SHARED);
    await expect(opened(page)).toBeVisible();
    await expect(lines(page)).not.toContainText('# changed');
  }
  const codes = [MINE, THEIRS, `${THEIRS}# changed\n`];
  expect((await problem.saved()).toSorted()).toEqual(codes.toSorted());
  await problem.runToEnd();
  await expect(own(page)).toHaveCount(2);
});

test('a shared case takes the place of none of one’s own, of the same name or not', async ({
  problem,
  page,
}) => {
  await problem.open(MINE);
  await page.getByRole('button', { name: 'Try an input', exact: true }).click();
  await page.getByRole('textbox', { name: 'Call' }).fill('ema_update(7, 8)');
  await page.getByRole('textbox', { name: 'Name of the case' }).fill('beyond');
  await page.keyboard.press('Enter');
  await page.evaluate((hash) => (location.hash = hash), SHARED);
  await expect(opened(page)).toContainText('2 cases came with it.');
  await problem.runToEnd();
  await expect(own(page)).toHaveText([/beyond/, /beyond/, /below/]);
});

test('on the page of who has written nothing, a link leaves nothing to go back to', async ({
  problem,
  page,
}) => {
  await page.goto(PAGE + SHARED);
  await problem.untilReady();
  await expect(opened(page)).not.toContainText('Your own code');
  await expect(back(page)).toHaveCount(0);
  await expect(lines(page)).toContainText('# theirs', { timeout: 60_000 });
});

test('nothing of a link runs by itself, though an input was being tried', async ({
  problem,
  page,
}) => {
  await problem.open(MINE);
  await page.getByRole('button', { name: 'Try an input', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Try an input' })).toContainText('Expected');
  const prints = fragment([SLUG, `print("it runs")\n${RIGHT}`, []]);
  await page.evaluate((hash) => (location.hash = hash), prints);
  await expect(opened(page)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Try an input' })).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Test results' })).toBeVisible();
  await expect(problem.printed()).not.toContainText('it runs');
  expect(new Set(await problem.statuses())).toEqual(new Set(['not-run']));
});

const HOSTILE: Readonly<Record<string, readonly [hash: string, said: RegExp]>> = {
  'is cut off': [SHARED.slice(0, -20), /damaged/],
  'is no data': ['#share=1.%3Cscript%3E', /damaged/],
  'holds other shapes': [fragment({ slug: SLUG, code: { toString: 1 } }), /damaged/],
  'is of a later version': [SHARED.replace('share=1', 'share=99'), /another version/],
  'is a bomb': [pack(Buffer.alloc(30_000_000)), /more than this page takes/],
  'names no problem': [fragment(['../../evil', THEIRS, []]), /does not have/],
  'names what every object has': [fragment(['__proto__', THEIRS, []]), /does not have/],
};

for (const [what, [hash, said]] of Object.entries(HOSTILE))
  test(`a link that ${what} changes nothing, and says so`, async ({ problem, page }) => {
    await follow(problem, hash, MINE);
    await expect(refused(page)).toHaveText(said);
    await expect(lines(page)).toContainText('# mine');
    expect(await problem.saved()).toEqual([MINE]);
    expect(new URL(page.url()).hash).toBe('');
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await expect(refused(page)).toHaveCount(0);
    await problem.runToEnd();
    await expect(problem.summary()).toContainText('5 of 5 tests passed');
  });

test('names and code of a link are text, whatever they hold', async ({ problem, page }) => {
  const html = '<img src=x onerror="document.title=1">';
  await follow(problem, fragment([SLUG, `# ${html}\n${RIGHT}`, [[html, html]]]));
  await expect(lines(page)).toContainText('<img');
  await problem.runToEnd();
  await expect(own(page)).toContainText(html);
  await expect(page.locator('[data-pane] img')).toHaveCount(0);
});

test('a link for another problem is not opened here, and leads there', async ({
  problem,
  page,
}) => {
  await follow(problem, fragment(['ema-timescales', '# for the other one\n', []]), MINE);
  await expect(refused(page)).toContainText('another problem');
  await expect(lines(page)).toContainText('# mine');
  await page.getByRole('link', { name: 'Open it there' }).click();
  await expect(page).toHaveURL(/problems\/ema-timescales\/$/);
  await expect(opened(page)).toBeVisible();
  await expect(lines(page)).toContainText('# for the other one', { timeout: 60_000 });
});

test('with storage full, a link opens, one’s own code is kept, and it is said what is not', async ({
  problem,
  page,
}) => {
  await problem.open(MINE);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Full', 'QuotaExceededError');
    };
  });
  await page.evaluate((hash) => (location.hash = hash), SHARED);
  await expect(lines(page)).toContainText('# theirs');
  await expect(notice(page, /storage is full/)).toBeVisible();
  expect(await problem.saved()).toEqual([MINE]);
  await back(page).click();
  await expect(lines(page)).toContainText('# mine');
});

test('where nothing is stored at all, one’s own code comes back all the same', async ({
  problem,
  page,
}) => {
  await page.addInitScript(() => {
    if (self !== top) return;
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('Denied', 'SecurityError');
        },
      });
  });
  await page.goto(PAGE);
  await problem.untilReady();
  await expect(page.locator('[data-is-up=true]')).toBeAttached({ timeout: 60_000 });
  await problem.replaceCode(MINE);
  await page.evaluate((hash) => (location.hash = hash), SHARED);
  await expect(lines(page)).toContainText('# theirs');
  await back(page).click();
  await expect(lines(page)).toContainText('# mine');
});

test('what opens links cannot be fetched: it is said, and a reload opens the link', async ({
  problem,
  page,
  quiet,
}) => {
  quiet.expectErrors = /Failed to load resource|ERR_FAILED|dynamically imported/;
  await problem.open(MINE);
  await page.route(/\/assets\/(opening|sharing)-/, (route) => route.abort());
  await page.keyboard.press('Shift+Alt+S');
  await expect(notice(page, /could not be fetched/)).toContainText('your code is kept');
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await page.evaluate((hash) => (location.hash = hash), SHARED);
  await expect(notice(page, /could not be fetched/)).toContainText('reload the page');
  await expect(lines(page)).toContainText('# mine');
  await page.unroute(/\/assets\/(opening|sharing)-/);
  await page.reload();
  await expect(lines(page)).toContainText('# theirs', { timeout: 60_000 });
});

test('where the clipboard is refused, the link stands in a field, selected', async ({
  problem,
  page,
}) => {
  await problem.open(MINE);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await page.keyboard.press('Shift+Alt+S');
  const field = page.getByRole('textbox', { name: 'Link' });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(/\/problems\/ema-update\/#share=1\./);
  const isSelected = await field.evaluate(
    (box: HTMLInputElement) => box.selectionStart === 0 && box.selectionEnd === box.value.length,
  );
  expect(isSelected).toBe(true);
});

test('what is said of a link goes when the code changes', async ({ problem, page }) => {
  await problem.open(MINE);
  await page.keyboard.press('Shift+Alt+S');
  await expect(notice(page, /link is on the clipboard/)).toHaveText(
    'The link is on the clipboard. It holds your code.',
  );
  await problem.replaceCode(RIGHT);
  await expect(notice(page, /link is on the clipboard/)).toHaveCount(0);
});

test('code that is too long for a link is offered as a file', async ({ problem, page }) => {
  const noise = Array.from({ length: 3_000 }, (_, index) => `# ${Math.sin(index)}`).join('\n');
  await problem.open(RIGHT + noise);
  await page.keyboard.press('Shift+Alt+S');
  const said = notice(page, /too long for a link/);
  await expect(said).toContainText(/would have \d+ characters/);
  const download = page.waitForEvent('download');
  await said.locator('..').getByRole('button', { name: 'Download as .py' }).click();
  expect((await download).suggestedFilename()).toBe('ema_update.py');
});

test('the file holds the code as it stands in the editor, byte for byte', async ({
  problem,
  page,
}) => {
  await problem.open(THEIRS);
  for (const press of [
    () => page.getByRole('button', { name: 'Download as .py' }).click(),
    () => page.keyboard.press('Shift+Alt+D'),
  ]) {
    const download = page.waitForEvent('download');
    await press();
    const file = await download;
    expect(file.suggestedFilename()).toBe('ema_update.py');
    expect(readFileSync(await file.path(), 'utf8')).toBe(THEIRS);
  }
});

test('the buttons stay in one line below the code, and nobody is shut out', async ({
  problem,
  page,
}) => {
  await follow(problem, SHARED, MINE);
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 844 });
    await expect(back(page)).toBeVisible();
    const names = ['Code help', 'Share', 'Download as .py', 'Larger code'];
    const middles = await Promise.all(
      names.map(async (name) => {
        const box = await page.getByRole('button', { name, exact: true }).boundingBox();
        return Math.round((box?.y ?? 0) + (box?.height ?? 0) / 2);
      }),
    );
    expect(new Set(middles).size, `${middles}`).toBe(1);
    for (const look of [{ colorScheme: 'light' }, { colorScheme: 'dark' }] as const) {
      await page.emulateMedia(look);
      expect(await violations(page), `${width} ${look.colorScheme}`).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
});
