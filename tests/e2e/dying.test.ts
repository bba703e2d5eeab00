import type { Page } from '@playwright/test';
import { NAMES, RIGHT, ema, expect } from './gradus.ts';
import type { ProblemPage } from './gradus.ts';
import { test } from './killing.ts';

const FORMULA = 'return decay * ema + (1 - decay) * weights';
const LOST =
  'The browser ended the process that Python ran in. Python is starting again; your code is kept.';

/** What the page said of Python, and when. */
interface Said {
  readonly state: string;
  readonly text: string;
  readonly time: number;
}

/** Has the page write down all that it says of Python from now on. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const said: Said[] = [];
    const look = () => {
      const state = document.querySelector<HTMLElement>('[data-python]')?.dataset.python ?? '';
      const text = document.querySelector('[aria-label=Run] [role=alert]')?.textContent ?? '';
      const last = said.at(-1);
      if (last?.state !== state || last.text !== text)
        said.push({ state, text, time: performance.now() });
    };
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    Object.assign(window, { said, harmed: performance.now() });
  });

const recall = (page: Page) =>
  page.evaluate(() => {
    const { said, harmed } = window as unknown as { said: Said[]; harmed: number };
    return said.map((one) => ({ ...one, time: one.time - harmed }));
  });

async function expectNextRunPasses(problem: ProblemPage): Promise<void> {
  await problem.untilReady();
  await problem.runToEnd();
  await expect(problem.summary()).toContainText('5 of 5 tests passed');
}

for (const [signal, what] of [
  ['SIGKILL', 'is killed'],
  ['SIGSTOP', 'hangs'],
] as const) {
  test(`when the frame's process ${what}, that is said within 5 s, and Python comes back`, async ({
    victim,
  }) => {
    const id = await victim.findProcess();
    await listen(victim.problem.page);
    process.kill(id, signal);
    const problem = await victim.look();
    await problem.untilReady();
    const [first] = (await recall(problem.page)).filter(({ text }) => text === LOST);
    expect(first?.state).toBe('restarting');
    expect(first?.time).toBeLessThan(5_000);
    await expect(problem.trouble()).toHaveCount(0);
    expect(await problem.saved()).toEqual([RIGHT]);
    await expectNextRunPasses(problem);
  });
}

test("a frame's process that is out of breath for a second is left alone", async ({ victim }) => {
  const { page } = victim.problem;
  const id = await victim.findProcess();
  await listen(page);
  process.kill(id, 'SIGSTOP');
  await page.waitForTimeout(1_000);
  process.kill(id, 'SIGCONT');
  await page.waitForTimeout(4_000);
  const isNews = ({ state, text }: Said) => state !== 'ready' || text !== '';
  expect((await recall(page)).filter(isNews)).toEqual([]);
  await expectNextRunPasses(victim.problem);
});

test.describe('during a run', () => {
  test.use({ code: ema('import time', 'time.sleep(4 * (decay == 1))', FORMULA) });

  test("a killed process costs the test under way, and the others are graded in the next one's", async ({
    victim,
  }) => {
    const before = victim.problem;
    const id = await victim.findProcess();
    await before.run().click();
    await expect(before.row(NAMES[1] ?? '')).toHaveAttribute('data-status', 'running');
    process.kill(id, 'SIGKILL');
    const problem = await victim.look();
    await expect(problem.summary()).toContainText('4 of 5 tests passed', { timeout: 60_000 });
    expect(await problem.statuses()).toEqual(['passed', 'crashed', 'passed', 'passed', 'passed']);
    await expect(problem.row(NAMES[1] ?? '')).toContainText(
      'The browser ended the process that Python ran in.',
    );
    await problem.untilReady();
  });
});

test.describe('of a program that hoards JavaScript memory', () => {
  test.use({
    code: [
      'from pyodide.ffi import to_js',
      'Array, hoard = to_js([1]).constructor, []',
      ema('while decay == 1: hoard.append(Array.new(30_000_000))', FORMULA),
    ].join('\n'),
    // A small heap is full soon.
    flags: ['--js-flags=--max-old-space-size=200'],
  });

  test('the process ends, and the run goes on in another', async ({ victim }) => {
    const id = await victim.findProcess();
    await victim.problem.run().click();
    await expect.poll(() => isAlive(id), { timeout: 60_000 }).toBe(false);
    const problem = await victim.look();
    await expect(problem.summary()).toContainText('4 of 5 tests passed', { timeout: 60_000 });
    // A busy machine may fill the heap too slowly to beat the test's own five seconds.
    await expect(problem.row(NAMES[1] ?? '')).toHaveAttribute('data-status', /crashed|timed-out/);
    await problem.untilReady();
  });
});

function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}
