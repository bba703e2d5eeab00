import type { BrowserContext, Page } from '@playwright/test';
import { PROBLEMS, ProblemPage, RIGHT, SLUG, expect } from './gradus.ts';
import { test } from './site.ts';
import type { Site } from './site.ts';

const PAGE = `problems/${SLUG}/`;
/** For what the browser does in the background, on a machine that may be busy. */
const PATIENTLY = { timeout: 60_000 };

const sheetOf = (page: Page) => page.getByRole('dialog', { name: 'Stored on this device' });
const offerOf = (page: Page) => page.getByRole('status').filter({ hasText: 'new version' });
const version = (page: Page) => page.locator('html').getAttribute('data-version');

async function visit(context: BrowserContext, address: string): Promise<ProblemPage> {
  const problem = new ProblemPage(await context.newPage());
  await problem.page.goto(address);
  await problem.untilReady();
  return problem;
}

/** Visits a problem, waits until the site is kept, and leaves the sheet that says so open. */
async function visitToKeep(context: BrowserContext, site: Site): Promise<ProblemPage> {
  const problem = await visit(context, site.url + PAGE);
  await problem.page.getByRole('button', { name: 'Stored on this device' }).click();
  await expect(sheetOf(problem.page)).toContainText('Works offline', PATIENTLY);
  return problem;
}

async function expectRight(problem: ProblemPage): Promise<void> {
  await problem.replaceCode(RIGHT);
  await problem.runToEnd();
  await expect(problem.summary()).toContainText('5 of 5 tests passed');
}

for (const [where, below, hasHeaders] of [
  ['at the root of a host', '', true],
  ['below a folder of a host that sends no headers', 'some/folder/', false],
] as const)
  test(`after one visit the site works without its server, ${where}`, async ({ site, open }) => {
    await site.serve(below, hasHeaders);
    const first = await open();
    await visitToKeep(first, site);
    await first.close();
    site.stop();

    const context = await open();
    const elsewhere: string[] = [];
    context.on('response', (response) => {
      // What the editor knows of Python is kept once it has been used: `codeHelp.test.ts`.
      const isForAll = !/\/assets\/(codeHelp|pyright)/.test(response.url());
      if (response.url().startsWith('http') && isForAll && !response.fromServiceWorker())
        elsewhere.push(response.url());
    });
    const problem = await visit(context, site.url + PAGE);
    const { page } = problem;
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(hasHeaders);
    await expect(page.locator('[data-is-up=true]')).toBeAttached(PATIENTLY);
    await problem.untilSnapshot();
    await expectRight(problem);
    await page.getByRole('button', { name: 'Stored on this device' }).click();
    await expect(sheetOf(page)).toContainText('Works offline');
    await page.keyboard.press('Escape');

    await page.getByRole('link', { name: 'Gradus' }).click();
    await expect(page).toHaveURL(site.url);
    for (const slug of PROBLEMS) {
      const link = page.locator(`a[href$="problems/${slug}/"]`);
      const title = await link.innerText();
      await link.click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      await problem.untilReady();
      await page.goBack();
    }
    await page.goto(`${site.url}problems/${SLUG}`);
    await expect(page).toHaveURL(site.url + PAGE);
    await page.goto(`${site.url}${PAGE}index.html?from=a-course#tests`);
    await problem.untilReady();
    await page.goto(`${site.url}problems/nothing/`);
    await expect(page.getByRole('alert')).toContainText('There is no problem named “nothing”');
    expect(elsewhere).toEqual([]);
  });

test('what is kept is not fetched a second time', async ({ site, open }) => {
  await site.serve('', true);
  await visitToKeep(await open(), site);
  const assets = site.sent.filter((path) => path.startsWith('assets/'));
  expect(assets.toSorted()).toEqual([...new Set(assets)].toSorted());
  expect(assets.some((path) => path.endsWith('.wasm'))).toBe(true);
});

test('a new version is offered, waits for the learner, and leaves other tabs alone', async ({
  site,
  open,
}) => {
  await site.serve('', true);
  const context = await open();
  await visitToKeep(context, site);
  const other = await visit(context, site.url + PAGE);
  site.publish();
  const problem = await visit(context, site.url + PAGE);
  const { page } = problem;
  await expect(offerOf(page)).toContainText('A new version is ready.', PATIENTLY);
  await expect(offerOf(other.page)).toContainText('A new version is ready.');
  await page.evaluate(() => Reflect.set(window, 'isSame', true));
  const update = offerOf(page).getByRole('button', { name: 'Update' });
  await problem.replaceCode('while True:\n    pass\n');
  await problem.run().click();
  await expect(update).toHaveAttribute('aria-disabled', 'true');
  await update.click({ force: true });
  await problem.stop().click();
  await problem.untilReady();
  await problem.replaceCode(RIGHT);
  await problem.page.keyboard.press('ControlOrMeta+End');
  await problem.page.keyboard.type('# typed on');
  await problem.runToEnd();
  expect(await page.evaluate(() => Reflect.get(window, 'isSame'))).toBe(true);
  expect(await version(page)).toBeNull();

  await update.click();
  await expect(page.locator('html')).toHaveAttribute('data-version', '2');
  await problem.untilReady();
  await expect(page.locator('[data-is-up=true]')).toBeAttached(PATIENTLY);
  expect((await problem.saved())[0]).toContain('# typed on');
  await expect(page.getByText('# typed on', { exact: true })).toBeVisible();
  await expect(offerOf(page)).toHaveCount(0);

  await expect(offerOf(other.page)).toContainText('Another tab has gone on to a new version.');
  expect(await version(other.page)).toBeNull();
  await expectRight(other);
  await offerOf(other.page).getByRole('button', { name: 'Reload' }).click();
  await expect(other.page.locator('html')).toHaveAttribute('data-version', '2');
  await other.untilReady();
});

test('an offer is put away by “Not now”, and the catalogue makes it again', async ({
  site,
  open,
}) => {
  await site.serve('', true);
  const context = await open();
  await visitToKeep(context, site);
  site.publish();
  const problem = await visit(context, site.url + PAGE);
  await offerOf(problem.page).getByRole('button', { name: 'Not now' }).click(PATIENTLY);
  await expect(offerOf(problem.page)).toHaveCount(0);
  await expect(problem.editor()).toBeFocused();
  await problem.page.goto(site.url);
  await expect(offerOf(problem.page)).toContainText('A new version is ready.');
  expect(await version(problem.page)).toBeNull();
});

test('the browser is asked to keep the site for good once, after the first pass', async ({
  site,
  open,
}) => {
  await site.serve('', true);
  const context = await open();
  let asked = 0;
  await context.exposeFunction('countAsking', () => void asked++);
  await context.addInitScript(() => {
    if (self !== top || !('storage' in navigator)) return;
    StorageManager.prototype.persist = async () => {
      (Reflect.get(window, 'countAsking') as () => void)();
      return true;
    };
  });
  const problem = await visit(context, site.url + PAGE);
  await problem.runToEnd();
  await expect(problem.summary()).toContainText('0 of 5 tests passed');
  expect(asked).toBe(0);
  await problem.untilReady();
  await expectRight(problem);
  await expect.poll(() => asked).toBe(1);
  await problem.page.reload();
  await problem.untilReady();
  await expectRight(problem);
  expect(asked).toBe(1);
});

test('stored files can be cleared, code and progress stay, and the page goes on', async ({
  site,
  open,
}) => {
  await site.serve('', true);
  const context = await open();
  const problem = await visitToKeep(context, site);
  const { page } = problem;
  const sheet = sheetOf(page);
  await expect(sheet).toContainText(/\d\d MB used on this device/);
  await page.keyboard.press('Escape');
  await expectRight(problem);
  await page.getByRole('button', { name: 'Stored on this device' }).click();
  await sheet.getByRole('button', { name: 'Clear stored files' }).click();
  await expect(sheet.getByText('Not stored')).toBeVisible();
  const left = await page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(left).toEqual({ caches: [], workers: 0 });
  await sheet.getByRole('button', { name: 'Close' }).click();
  await problem.untilReady();
  await expectRight(problem);
  await page.reload();
  await problem.untilReady();
  expect(await problem.saved()).toEqual([RIGHT]);
  await expect(page.getByRole('banner').getByText('Solved')).toBeVisible();
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
});

test('a sign-in page that comes in the place of a file is not kept', async ({ site, open }) => {
  await site.serve('', true);
  site.replace('', (response) => response.end('<!doctype html><title>Please sign in</title>'));
  const context = await open();
  const problem = await visit(context, site.url + PAGE);
  await problem.page.getByRole('button', { name: 'Stored on this device' }).click();
  await expect(sheetOf(problem.page)).toContainText('could not be stored here', PATIENTLY);
  await problem.page.keyboard.press('Escape');
  await expectRight(problem);
});

for (const [what, refuse] of [
  [
    'refuses to keep a site',
    () => {
      // A blank page has none.
      if ('ServiceWorkerContainer' in window)
        ServiceWorkerContainer.prototype.register = () => Promise.reject(new Error('refused'));
    },
  ],
  [
    'knows of no such thing',
    () => {
      Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
    },
  ],
] as const)
  test(`a browser that ${what} shows the page all the same`, async ({ site, open }) => {
    await site.serve('', true);
    const context = await open();
    await context.addInitScript(refuse);
    const problem = await visit(context, site.url + PAGE);
    await problem.page.getByRole('button', { name: 'Stored on this device' }).click();
    await expect(sheetOf(problem.page)).toContainText('could not be stored here', PATIENTLY);
    await problem.page.keyboard.press('Escape');
    await expectRight(problem);
    await problem.page.goto(site.url);
    await expect(problem.page.getByRole('link', { name: /moving average/ })).toBeVisible();
  });

test('the page can be installed', async ({ site, open }) => {
  await site.serve('some/folder/', true);
  const context = await open();
  const { page } = await visitToKeep(context, site);
  const tools = await context.newCDPSession(page);
  const { url, errors, data } = await tools.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(url).toBe(`${site.url}manifest.webmanifest`);
  expect(JSON.parse(data ?? '')).toMatchObject({ name: 'Gradus', start_url: './' });
  const { installabilityErrors } = await tools.send('Page.getInstallabilityErrors');
  expect(installabilityErrors).toEqual([]);
});
