import type { Page } from '@playwright/test';
import { DRAFT, RIGHT, expect } from './gradus.ts';
import type { ProblemPage } from './gradus.ts';
import { answer, replace, stall, test, truncate } from './host.ts';
import type { Fault, FaultyHost } from './host.ts';

const PAGE = 'problems/ema-update/';
/** The script that the page begins with, the tests, and the editor. */
const MAIN = /main-[^/]+\.js$/;
const TESTS = /tests-[^/]+\.js$/;
const EDITOR = /CodeEditor-[^/]+\.js$/;
const ADVICE =
  'Check the connection, then press Run tests. If that does not help, reload the page; your code is kept.';
const OUTDATED =
  'There is a new version of this page, and files of the old one are gone. Reload the page; your code is kept.';
/** For what waits for the network or for Python, on a machine that may be busy. */
const PATIENTLY = { timeout: 30_000 };

/** Until then there is a plain text box, which goes when Monaco comes. */
const untilMonaco = (page: Page) =>
  expect(page.locator('[data-is-up=true]')).toBeAttached(PATIENTLY);

async function expectRight(problem: ProblemPage): Promise<void> {
  await problem.untilReady();
  await untilMonaco(problem.page);
  await problem.replaceCode(RIGHT);
  await problem.runToEnd();
  await expect(problem.summary()).toContainText('5 of 5 tests passed');
}

for (const [what, fault] of [
  ['is missing', answer(404)],
  ['is cut short', truncate],
  ['is a web page', replace],
  ['never comes', stall],
] as const)
  test(`a page whose own script ${what} says so, and comes up when it is reloaded`, async ({
    problem,
    page,
    host,
    quiet,
  }) => {
    quiet.expectErrors = /Failed to load|MIME type|SyntaxError|Unexpected end|Invalid/;
    host.fail(MAIN, fault);
    await page.goto(PAGE, { waitUntil: 'commit' });
    const sentence = page.getByText('This page has not come up');
    await expect(sentence).toBeAttached();
    await expect(sentence).toBeHidden();
    // Ten seconds go by.
    await page.evaluate(() => {
      for (const animation of document.getAnimations()) animation.finish();
    });
    await expect(sentence).toBeVisible();
    await expect(sentence).toContainText('reload the page. Your code is kept.');
    host.mend();
    await page.reload();
    await problem.untilReady();
    await expect(sentence).toHaveCount(0);
  });

test('tests that are missing are said to be, and Run tests fetches them', async ({
  problem,
  page,
  host,
}) => {
  host.fail(TESTS, answer(404));
  await page.goto(PAGE);
  await problem.untilReady();
  await expect(page.getByText('The tests could not be loaded')).toBeVisible();
  await expect(page.getByText(ADVICE)).toBeVisible();
  await problem.run().click();
  await expect(problem.summary()).toContainText(`The tests could not be loaded. ${ADVICE}`);
  host.mend();
  await expectRight(problem);
});

test('tests that never come are given up after half a minute, and Stop does not wait for them', async ({
  problem,
  page,
  host,
}) => {
  await page.clock.install();
  host.fail(TESTS, stall);
  await page.goto(PAGE, { waitUntil: 'commit' });
  await problem.untilReady();
  await problem.replaceCode(RIGHT);
  await problem.run().click();
  await problem.stop().click();
  await expect(problem.stop()).toBeDisabled();
  await expect(problem.summary()).toContainText('Stopped');
  await problem.run().click();
  await expect(problem.stop()).toBeEnabled();
  await page.clock.fastForward(31_000);
  await expect(problem.summary()).toContainText(`The tests could not be loaded. ${ADVICE}`);
  host.mend();
  await page.reload();
  await expectRight(problem);
});

/** The site's next version: another script in the page, and these files are not there any more. */
function publish(host: FaultyHost, gone: RegExp): void {
  const next: Fault = (response, file) => {
    const isPage = response.getHeader('Content-Type') === 'text/html';
    if (isPage) response.end(file.toString().replace(/main-[^/"]+\.js/, 'main-other.js'));
    else answer(404)(response, file);
  };
  host.fail(new RegExp(`${gone.source}|${PAGE}$`), next);
}

for (const [what, gone] of [
  ['tests', TESTS],
  ['Python', /\.wasm$/],
] as const)
  test(`where a new version of the site took the ${what} away, the page asks to be reloaded`, async ({
    problem,
    page,
    host,
  }) => {
    // As it is when the page has been open for long.
    await page.route('**/assets/*', async (route) => {
      if (gone.test(route.request().url())) publish(host, gone);
      await route.continue();
    });
    await page.goto(PAGE);
    await untilMonaco(page);
    await problem.replaceCode('# kept');
    await expect(page.getByText(OUTDATED)).toBeVisible(PATIENTLY);
    await page.unrouteAll();
    host.mend();
    await page.reload();
    await expect.poll(() => problem.saved()).toEqual(['# kept']);
    await expectRight(problem);
  });

test('an editor that does not come is said to be missing, and the plain one does its work', async ({
  problem,
  page,
  host,
  quiet,
}) => {
  quiet.expectErrors = /Nothing came/;
  await page.clock.install();
  host.fail(EDITOR, stall);
  await page.goto(PAGE, { waitUntil: 'commit' });
  await problem.untilReady();
  await problem.editor().fill(RIGHT);
  const sentence = page.getByText('The full editor could not be loaded.');
  await expect(sentence).toHaveCount(0);
  await page.clock.fastForward(61_000);
  await expect(sentence).toContainText('reload the page to try again');
  await problem.runToEnd();
  await expect(problem.summary()).toContainText('5 of 5 tests passed');
  host.mend();
  await page.reload();
  await untilMonaco(page);
  expect(await problem.saved()).toEqual([RIGHT]);
});

test('without its worker the editor works all the same', async ({ problem, page, host, quiet }) => {
  quiet.expectErrors = /./;
  host.fail(/editor.*worker-[^/]+\.js$/i, answer(404));
  await page.goto(PAGE);
  await untilMonaco(page);
  await expectRight(problem);
});

test('a page that breaks says that the code is kept, and offers to be reloaded', async ({
  problem,
  page,
  quiet,
}) => {
  quiet.expectErrors = /planted/;
  await problem.open(RIGHT);
  await page.evaluate((key) => {
    // What is drawn next calls this: the notice that there is another draft.
    const value = () => {
      throw new Error('planted');
    };
    Reflect.set(Date.prototype, 'toDateString', value);
    localStorage.setItem(`${key}:other`, JSON.stringify({ code: '# other', time: 1 }));
    dispatchEvent(new StorageEvent('storage', { key: `${key}:other` }));
  }, DRAFT);
  await expect(page.getByRole('heading', { name: 'This page broke' })).toBeVisible();
  await expect(page.getByText('your code is kept')).toBeVisible();
  await page.getByRole('button', { name: 'Reload the page' }).click();
  await problem.untilReady();
  expect(await problem.saved()).toContain(RIGHT);
});
