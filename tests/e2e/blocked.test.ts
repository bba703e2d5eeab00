import { RIGHT, expect } from './gradus.ts';
import type { ProblemPage } from './gradus.ts';
import { test } from './host.ts';

const PAGE = 'problems/ema-update/';
const NO_WORKER =
  'The browser does not let Python start: an extension, or a rule of the site that serves this page, blocks workers. Allow them for this page, then try again.';
const NO_FRAME =
  'The frame that Python runs in does not open: an extension or a rule of this network may block it. Allow it for this page, then try again.';
/** Python has to be fetched before, by a machine that may be busy. */
const SOON = { timeout: 60_000 };

async function expectRight(problem: ProblemPage): Promise<void> {
  await problem.untilReady();
  await problem.replaceCode(RIGHT);
  await problem.runToEnd();
  await expect(problem.summary()).toContainText('5 of 5 tests passed');
}

const tryAgain = ({ page }: ProblemPage) => page.getByRole('button', { name: 'Try again' }).click();

for (const rule of ["worker-src 'none'", "child-src 'none'"])
  test(`a host that forbids workers by ${rule} is said to, and works once it does not`, async ({
    problem,
    page,
    host,
    quiet,
  }) => {
    quiet.expectErrors = /Content Security Policy/;
    const { headers } = host;
    host.headers = { ...headers, 'Content-Security-Policy': rule };
    await page.goto(PAGE);
    await expect(problem.trouble()).toHaveText(NO_WORKER, SOON);
    await problem.run().click();
    await expect(problem.summary()).toContainText(NO_WORKER);
    host.headers = headers;
    await page.reload();
    await expectRight(problem);
  });

test('a frame without workers is said to be one, and Try again works once there are some', async ({
  problem,
  page,
}) => {
  const blocking = await page.addInitScript(() => {
    if (self !== top) Reflect.deleteProperty(self, 'Worker');
  });
  await page.goto(PAGE);
  await expect(problem.trouble()).toHaveText(NO_WORKER, SOON);
  await blocking.dispose();
  await tryAgain(problem);
  await expectRight(problem);
});

/** What an extension does that takes every frame for an advertisement. */
function removeFrames(): void {
  new MutationObserver(() => document.querySelector('iframe')?.remove()).observe(document, {
    subtree: true,
    childList: true,
  });
}

test('a frame that is removed as it comes is missed, and Try again works once it stays', async ({
  problem,
  page,
}) => {
  const blocking = await page.addInitScript(removeFrames);
  await page.goto(PAGE);
  await expect(problem.trouble()).toHaveText(NO_FRAME, SOON);
  await tryAgain(problem);
  await expect(problem.python()).toHaveAttribute('data-python', 'loading');
  await expect(problem.trouble()).toHaveText(NO_FRAME, SOON);
  await blocking.dispose();
  await page.reload();
  await expectRight(problem);
});

test('a frame that is removed later is rebuilt once, and said to be blocked when that goes too', async ({
  problem,
  page,
}) => {
  await page.goto(PAGE);
  await problem.untilReady();
  await page.evaluate(() => {
    const remove = () => document.querySelector('iframe')?.remove();
    const observer = new MutationObserver(remove);
    observer.observe(document, { subtree: true, childList: true });
    Object.assign(window, { stopRemoving: () => observer.disconnect() });
    remove();
  });
  await expect(problem.trouble()).toHaveText(NO_FRAME, SOON);
  await page.evaluate(() => (window as unknown as { stopRemoving: () => void }).stopRemoving());
  await tryAgain(problem);
  await expectRight(problem);
});

/** As where JavaScript in frames is switched off: a frame loads, and answers nothing. */
function emptyFrames(): void {
  Object.defineProperty(HTMLIFrameElement.prototype, 'srcdoc', {
    set(this: HTMLIFrameElement, html: string) {
      const allowed = 'isMended' in window ? html : html.replace(/<script>.*<\/script>/s, '');
      this.setAttribute('srcdoc', allowed);
    },
  });
}

test('a frame whose script does not run is given up, and Try again works once it does', async ({
  problem,
  page,
}) => {
  await page.addInitScript(emptyFrames);
  // Without the one in its HTML, the page makes its frames itself.
  await page.route(`**/${PAGE}`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/<iframe[^>]*><\/iframe>/, '');
    await route.fulfill({ response, body });
  });
  await page.goto(PAGE);
  await expect(problem.trouble()).toHaveText(NO_FRAME, SOON);
  await page.evaluate(() => Object.assign(window, { isMended: true }));
  await tryAgain(problem);
  await expectRight(problem);
});

test('without COOP and COEP, Stop ends an endless loop, and the code is kept', async ({
  problem,
  page,
  host,
}) => {
  host.headers = { 'Cache-Control': 'no-store' };
  const loop = 'while True: pass\n';
  await problem.open(loop);
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(false);
  await problem.run().click();
  await page.waitForTimeout(500);
  await problem.stop().click();
  await expect(problem.summary()).toContainText('Stopped. 0 of 5 tests passed');
  expect((await problem.statuses())[0]).toBe('stopped');
  expect(await problem.saved()).toEqual([loop]);
  await expectRight(problem);
});
