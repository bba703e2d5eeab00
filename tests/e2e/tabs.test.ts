import type { BrowserContext, Page } from '@playwright/test';
import { ProblemPage, SLUG, expect, test } from './gradus.ts';

const lines = ({ page }: ProblemPage) => page.locator('.monaco-editor .view-lines');
const button = ({ page }: ProblemPage, name: string) => page.getByRole('button', { name });
const notice = ({ page }: ProblemPage) => page.getByText(/^You have/);

/** Waits for the editor alone: no test here runs anything. */
async function untilOpen(page: Page): Promise<ProblemPage> {
  const tab = new ProblemPage(page);
  await expect(lines(tab)).toBeVisible();
  return tab;
}

async function openTab(context: BrowserContext): Promise<ProblemPage> {
  const page = await context.newPage();
  await page.goto(`problems/${SLUG}/`);
  return untilOpen(page);
}

/** Opens what a browser's Duplicate opens: the same page, with a copy of the tab's session. */
async function duplicate({ page }: ProblemPage): Promise<ProblemPage> {
  const opened = page.context().waitForEvent('page');
  await page.evaluate(() => void window.open(location.href));
  return untilOpen(await opened);
}

async function write(tab: ProblemPage, code: string): Promise<void> {
  await tab.editor().focus();
  await tab.page.keyboard.press('ControlOrMeta+a');
  await tab.page.keyboard.insertText(code);
  await expect(lines(tab)).toHaveText(shown(code));
}

async function reload(tab: ProblemPage): Promise<void> {
  await tab.page.reload();
  await untilOpen(tab.page);
}

/** Has the browser take its time to say who holds what. */
const answerLocksLate = (page: Page) =>
  page.addInitScript(() => {
    const { locks } = navigator;
    const request: typeof locks.request = async (name: string, ...rest: unknown[]) => {
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      return Reflect.apply(LockManager.prototype.request, locks, [name, ...rest]);
    };
    Object.defineProperty(locks, 'request', { value: request });
  });

/** Monaco shows spaces that do not break. */
const shown = (code: string) => code.replaceAll(' ', '\u00a0');
const expectCode = (tab: ProblemPage, code: string) => expect(lines(tab)).toHaveText(shown(code));

test.beforeEach(async ({ context }) => {
  // Python would only cost time.
  await context.route('**/*.wasm', () => {});
});

test('each of two tabs gets its own code back when it is reloaded', async ({ context }) => {
  const one = await openTab(context);
  const two = await openTab(context);
  await write(one, '# one');
  await write(two, '# two');
  for (let time = 0; time < 3; time++) {
    await reload(one);
    await expectCode(one, '# one');
    await reload(two);
    await expectCode(two, '# two');
    await write(one, '# one');
  }
  expect((await one.saved()).toSorted()).toEqual(['# one', '# two']);
});

test('what is typed before the tab has its draft back is saved there', async ({ context }) => {
  const tab = await openTab(context);
  await write(tab, '# first');
  await answerLocksLate(tab.page);
  await reload(tab);
  await write(tab, '# second');
  await expect.poll(() => tab.saved()).toEqual(['# second']);
});

test('what is typed before the tab has its draft back survives a reload', async ({ context }) => {
  const tab = await openTab(context);
  await write(tab, '# first');
  await answerLocksLate(tab.page);
  await reload(tab);
  await write(tab, '# second');
  await reload(tab);
  await expectCode(tab, '# second');
});

test('a new tab goes on with the newest draft, if no open tab has it', async ({ context }) => {
  const one = await openTab(context);
  await write(one, '# one');
  await one.page.close();
  const two = await openTab(context);
  await expectCode(two, '# one');
  await write(two, '# two');
  await expect.poll(() => two.saved()).toEqual(['# two']);
});

test('a new tab shows the newest code, and writes to a draft of its own', async ({ context }) => {
  const one = await openTab(context);
  await write(one, '# one');
  const two = await openTab(context);
  await expectCode(two, '# one');
  expect(await two.saved()).toEqual(['# one']);
  await write(two, '# two');
  await expect.poll(() => two.saved()).toEqual(['# two', '# one']);
  await expectCode(one, '# one');
});

test('of what two tabs wrote, the newest is shown and the other can be, there and back', async ({
  context,
}) => {
  const one = await openTab(context);
  const two = await openTab(context);
  await write(one, '# one');
  await write(two, '# two');
  await expect(notice(two)).toHaveText(/^You have another draft, from \d.*\.$/);
  await one.page.close();
  await two.page.close();
  const three = await openTab(context);
  await expectCode(three, '# two');
  await button(three, 'Show it').click();
  await expectCode(three, '# one');
  await reload(three);
  await expectCode(three, '# one');
  await button(three, 'Show it').click();
  await expectCode(three, '# two');
  expect((await three.saved()).toSorted()).toEqual(['# one', '# two']);
});

test('of three drafts each can be shown', async ({ context }) => {
  const tabs = [await openTab(context), await openTab(context), await openTab(context)];
  for (const [index, tab] of tabs.entries()) await write(tab, `# ${index}`);
  for (const { page } of tabs) await page.close();
  const tab = await openTab(context);
  await expectCode(tab, '# 2');
  for (const code of ['# 1', '# 0', '# 2', '# 1']) {
    await expect(notice(tab)).toContainText('You have 2 other drafts');
    await button(tab, 'Show it').click();
    await expectCode(tab, code);
  }
});

test('a draft that another open tab has is shown as a copy', async ({ context }) => {
  const one = await openTab(context);
  await write(one, '# one');
  const two = await openTab(context);
  await write(two, '# two');
  await button(two, 'Show it').click();
  await expectCode(two, '# one');
  await write(two, '# mine');
  await expect
    .poll(async () => (await two.saved()).toSorted())
    .toEqual(['# mine', '# one', '# two']);
  await reload(one);
  await expectCode(one, '# one');
});

test('a duplicated tab does not write over the tab it was made from', async ({ context }) => {
  const one = await openTab(context);
  await write(one, '# one');
  const two = await duplicate(one);
  await expectCode(two, '# one');
  await write(two, '# two');
  await write(one, '# still one');
  await expect.poll(async () => (await two.saved()).toSorted()).toEqual(['# still one', '# two']);
  await reload(one);
  await expectCode(one, '# still one');
  await reload(two);
  await expectCode(two, '# two');
});

test('without Web Locks nothing is written over either', async ({ context }) => {
  await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'locks'));
  const one = await openTab(context);
  await write(one, '# one');
  const two = await duplicate(one);
  await write(two, '# two');
  const three = await openTab(context);
  await write(three, '# three');
  await expect
    .poll(async () => (await one.saved()).toSorted())
    .toEqual(['# one', '# three', '# two']);
  for (const [tab, code] of [
    [one, '# one'],
    [two, '# two'],
    [three, '# three'],
  ] as const) {
    await reload(tab);
    await expectCode(tab, code);
  }
});

test('a dismissed draft is not spoken of again, a further one is', async ({ context }) => {
  const one = await openTab(context);
  const two = await openTab(context);
  await write(two, '# two');
  await expect(notice(one)).toBeVisible();
  await button(one, 'Dismiss').click();
  await write(two, '# two, further on');
  const three = await openTab(context);
  await expectCode(three, '# two, further on');
  await expect(notice(one)).toBeHidden();
  await write(three, '# three');
  await expect(notice(one)).toBeVisible();
  await button(one, 'Show it').click();
  await expectCode(one, '# three');
});

test('a reset is of one tab, and its undoing too', async ({ context }) => {
  const one = await openTab(context);
  const two = await openTab(context);
  await write(one, '# one');
  await write(two, '# two');
  await button(one, 'Reset code').click();
  await expect(button(two, 'Undo reset')).toBeHidden();
  await reload(two);
  await expectCode(two, '# two');
  await expect(button(two, 'Undo reset')).toBeHidden();
  await reload(one);
  await button(one, 'Undo reset').click();
  await expectCode(one, '# one');
});

test('a draft that holds nothing new is forgotten when no tab has it', async ({ context }) => {
  const one = await openTab(context);
  const two = await openTab(context);
  await write(one, '# same');
  await write(two, '# same');
  expect(await one.saved()).toHaveLength(2);
  await one.page.close();
  await two.page.close();
  const three = await openTab(context);
  await expect.poll(() => three.saved()).toEqual(['# same']);
  await expect(notice(three)).toBeHidden();
});
