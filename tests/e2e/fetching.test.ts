import type { Page } from '@playwright/test';
import { RIGHT, expect } from './gradus.ts';
import type { ProblemPage } from './gradus.ts';
import {
  answer,
  corrupt,
  cut,
  disguise,
  replace,
  stall,
  stallMidway,
  test,
  truncate,
} from './host.ts';

/** The files that Python comes in, and how they are named to the learner. */
const FILES = [
  [/\.wasm$/, /pyodide\.asm-\S+\.wasm/],
  [/\.zip$/, /python_stdlib-\S+\.zip/],
  [/\.whl$/, /numpy-\S+\.whl/],
  [/pyodide-[^./]+\.mjs$/, /pyodide-\S+\.mjs/],
  [/pyodide\.asm-\S+\.mjs$/, /pyodide\.asm-\S+\.mjs/],
  [/lock-\S+\.json$/, /pyodide-lock-\S+\.json/],
] as const;
/** For what waits for the network or for Python, on a machine that may be busy. */
const PATIENTLY = { timeout: 30_000 };

const tryAgain = (page: Page) => page.getByRole('button', { name: 'Try again' }).click();

async function expectMended(problem: ProblemPage): Promise<void> {
  await tryAgain(problem.page);
  await problem.untilReady();
  await expect(problem.trouble()).toHaveCount(0);
  await problem.replaceCode(RIGHT);
  await problem.runToEnd();
  await expect(problem.summary()).toContainText('5 of 5 tests passed');
}

for (const [what, fault, words] of [
  ['missing', answer(404), 'could not be fetched: the server answered 404. Check the'],
  ['broken on the server', answer(500), 'could not be fetched: the server answered 500. Check the'],
  ['short', truncate, 'arrived damaged: '],
  ['cut off', cut, 'did not arrive whole. Check the connection and try again.'],
  ['changed by a byte', corrupt, 'arrived damaged: it has other bytes than it had. Check the'],
  ['a web page', replace, 'did not come, a web page came in its place: perhaps the network wants'],
  ['a web page of the same length', disguise, 'arrived damaged: it has other bytes than it had.'],
] as const)
  test(`a file of Python's that is ${what} is named, and Try again fetches it anew`, async ({
    problem,
    page,
    host,
  }) => {
    for (const [index, [pattern, name]] of FILES.entries()) {
      host.fail(pattern, fault);
      if (index === 0) await page.goto('problems/ema-update/');
      else await tryAgain(page);
      await expect(problem.trouble()).toContainText(name, PATIENTLY);
      await expect(problem.trouble()).toContainText(words);
      await expect(problem.python()).toHaveAttribute('data-python', 'broken');
    }
    host.mend();
    await expectMended(problem);
  });

for (const [what, fault] of [
  ['never begins to come', stall],
  ['stops in the middle', stallMidway],
] as const)
  test(`a file of Python's that ${what} is named after half a minute, and Try again works`, async ({
    problem,
    page,
    host,
  }) => {
    await page.clock.install();
    for (const [index, [pattern, name]] of FILES.entries()) {
      host.fail(pattern, fault);
      if (index === 0) await page.goto('problems/ema-update/');
      else await tryAgain(page);
      await expect(problem.python()).toHaveAttribute('data-python', 'loading');
      await untilNothingComes(problem);
      await page.clock.runFor(31_000);
      await expect(problem.trouble()).toContainText(name, PATIENTLY);
      await expect(problem.trouble()).toContainText(
        'stopped coming: nothing arrived for 30 seconds. Check the connection and try again.',
      );
    }
    host.mend();
    await expectMended(problem);
  });

/** Waits until the bar stands still. */
async function untilNothingComes(problem: ProblemPage): Promise<void> {
  const told = () => problem.loading().evaluate((bar: HTMLProgressElement) => bar.value);
  let last = -1;
  await expect
    .poll(
      async () => {
        const before = last;
        last = await told();
        return last === before;
      },
      { intervals: [1_000], ...PATIENTLY },
    )
    .toBe(true);
}

test('a damaged copy in the cache of the browser is replaced without being asked', async ({
  problem,
  page,
  host,
}) => {
  host.headers = { ...host.headers, 'Cache-Control': 'max-age=31536000, immutable' };
  let times = 0;
  host.fail(/\.zip$/, (response, file) => (times++ === 0 ? truncate : send)(response, file));
  await page.goto('problems/ema-update/');
  await problem.untilReady();
  expect(times).toBe(2);
  await page.reload();
  await problem.untilReady();
  expect(times, 'what came the second time is kept').toBe(2);
});

const send = (response: Parameters<typeof truncate>[0], file: Buffer) => response.end(file);
