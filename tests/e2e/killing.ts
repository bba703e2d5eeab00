import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import type { Browser, LaunchOptions } from '@playwright/test';
import { ProblemPage, RIGHT, test as base, expect } from './gradus.ts';

/** A browser of its own, in which the process of the sandboxed frame can be harmed. */
export interface Victim {
  /** The page as it was before: Playwright takes it for dead once a frame's process is. */
  readonly problem: ProblemPage;
  /** The id of the process that Python runs in. */
  readonly findProcess: () => Promise<number>;
  /** The same page, once it has another frame, through a connection that saw no process die. */
  readonly look: () => Promise<ProblemPage>;
}

interface Options {
  readonly code: string;
  readonly flags: readonly string[];
}

/** A test with such a browser, whose page holds some code and has Python ready. */
export const test = base.extend<Options & { victim: Victim }>({
  code: [RIGHT, { option: true }],
  flags: [[], { option: true }],
  victim: async ({ launchOptions, baseURL, code, flags }, provide) => {
    const port = await findPort();
    const args = [...(launchOptions.args ?? []), `--remote-debugging-port=${port}`, ...flags];
    const options: LaunchOptions = { ...launchOptions, args };
    const browser = await chromium.launch(options);
    const page = await browser.newPage({ baseURL: baseURL ?? '' });
    const problem = new ProblemPage(page);
    const session = await page.context().newCDPSession(page);
    const isReplaced = async () => {
      const expression = `document.querySelector('iframe')?.dataset.isDoomed === undefined`;
      return (await session.send('Runtime.evaluate', { expression })).result.value;
    };
    const look = async () => {
      await expect.poll(isReplaced, { timeout: 60_000 }).toBe(true);
      const anew = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
      const pages = anew.contexts().flatMap((context) => context.pages());
      const found = pages.find((one) => one.url() === page.url());
      if (!found) throw new Error('The page is not there any more.');
      return new ProblemPage(found);
    };
    await problem.open(code);
    await provide({ problem, look, findProcess: () => findProcess(browser, problem) });
    await browser.close();
  },
});

/** That renderer which is busy while the frame is. */
async function findProcess(browser: Browser, { page }: ProblemPage): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const measure = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return new Map(processInfo.map(({ id, cpuTime }) => [id, cpuTime]));
  };
  const before = await measure();
  const frame = page.frames().find((one) => one !== page.mainFrame());
  await page.locator('iframe').evaluate(({ dataset }) => (dataset.isDoomed = 'true'));
  await frame?.evaluate(() => {
    const end = performance.now() + 500;
    while (performance.now() < end);
  });
  const spent = [...(await measure())].map(
    ([id, time]) => [id, time - (before.get(id) ?? 0)] as const,
  );
  const [busiest] = spent.toSorted(([, one], [, other]) => other - one);
  if (!busiest) throw new Error('The browser has no processes.');
  return busiest[0];
}

function findPort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
