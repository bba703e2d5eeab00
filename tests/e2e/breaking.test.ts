import { NAMES, RIGHT, ema, expect, test } from './gradus.ts';

const FORMULA = 'return decay * ema + (1 - decay) * weights';

test('a test that kills the interpreter is crashed, and the others are graded', async ({
  problem,
}) => {
  await problem.open(ema('import os', 'if decay == 0: os.abort()', FORMULA));
  await problem.runToEnd();
  expect(await problem.statuses()).toEqual(['passed', 'passed', 'crashed', 'passed', 'passed']);
  await expect(problem.row(NAMES[2] ?? '')).toContainText('Python broke down');
});

test('a death while loading makes every test crashed', async ({ problem }) => {
  await problem.open('import os\nos._exit(3)\n');
  await problem.runToEnd();
  expect(await problem.statuses()).toEqual(Array(5).fill('crashed'));
});

test('endless memory ends in MemoryError, well before the tab does', async ({ problem }) => {
  await problem.open(ema('kept = []', 'while True: kept.append(bytes(8_000_000))'));
  await problem.runToEnd();
  await expect(problem.row('Reference example')).toContainText('MemoryError');
});

test('a flood of output is cut at 64 kB and the verdict still comes', async ({ problem }) => {
  await problem.open(`print("x" * 1_000_000)\n${RIGHT}`);
  await problem.runToEnd();
  await expect(problem.summary()).toContainText('5 of 5 tests passed');
  await expect(problem.printed()).toContainText('cut at 64 kB');
  expect((await problem.printed().innerText()).length).toBeLessThan(66_000);
});

test('printed markup stays text', async ({ problem, page }) => {
  await problem.open(`print("<img src=x onerror=alert(1)><b>bold</b>")\n${RIGHT}`);
  await problem.runToEnd();
  await expect(problem.printed()).toContainText('<b>bold</b>');
  await expect(page.locator('[role=log] *')).toHaveCount(0);
});

test('a missing wheel breaks Python with a reason, and Try again mends it', async ({
  problem,
  page,
  quiet,
}) => {
  quiet.expectErrors = /404|Failed to load resource/;
  await page.route('**/*.whl', (route) => route.fulfill({ status: 404 }));
  await page.goto('problems/ema-update/');
  await expect(problem.python()).toHaveAttribute('data-python', 'broken', { timeout: 30_000 });
  await expect(problem.python()).toHaveText('Python could not start');
  await expect(problem.trouble()).toContainText('the server answered 404');
  await problem.run().click();
  await expect(problem.summary()).toContainText('0 of 5 tests passed');
  await page.unroute('**/*.whl');
  await page.getByRole('button', { name: 'Try again' }).click();
  await problem.untilReady();
  await expect(problem.trouble()).toHaveCount(0);
  await problem.replaceCode(RIGHT);
  await problem.runToEnd();
  await expect(problem.summary()).toContainText('5 of 5 tests passed');
});

test('a file that arrives damaged is named, and Try again fetches it anew', async ({
  problem,
  page,
}) => {
  await page.route('**/*.zip', (route) => route.fulfill({ body: '<html>sign in first</html>' }));
  await page.goto('problems/ema-update/');
  await expect(problem.python()).toHaveAttribute('data-python', 'broken', { timeout: 30_000 });
  await expect(problem.trouble()).toContainText(
    /python_stdlib\S* arrived damaged: 26 bytes instead of/,
  );
  await page.unroute('**/*.zip');
  await page.getByRole('button', { name: 'Try again' }).click();
  await problem.untilReady();
});

test('a recursion without end is told in the learner’s words, without a stack of ours', async ({
  problem,
}) => {
  await problem.open(
    `class Weights:\n    def __getattr__(self, name): return self.missing\n${ema('return Weights().any')}`,
  );
  await problem.runToEnd(40_000);
  await expect(problem.row(NAMES[0] ?? '')).toContainText('the recursion went too deep');
  await expect(problem.printed()).not.toContainText('most recent call');
});

test('a large wrong result in a chain is wrong, and neither a crash nor a time-out', async ({
  problem,
}) => {
  await problem.open(ema('import numpy as np', 'return np.full(100_000, 1.5)'));
  await problem.runToEnd();
  expect(await problem.statuses()).toEqual(Array(5).fill('failed'));
  await expect(problem.row(NAMES[4] ?? '')).toContainText('an array of shape (100000,) instead of');
});

test('when the sandbox dies, Python is brought up again and the code is intact', async ({
  problem,
  page,
}) => {
  await problem.open(RIGHT);
  await page.evaluate(() => document.querySelector('iframe')?.remove());
  await expect(problem.python()).toHaveAttribute('data-python', 'restarting', { timeout: 8_000 });
  await problem.untilReady();
  await problem.runToEnd();
  await expect(problem.summary()).toContainText('5 of 5 tests passed');
});

test('when the sandbox dies during a run, the run goes on in a new one', async ({
  problem,
  page,
}) => {
  await problem.open(ema('import time', 'time.sleep(3 * (decay == 1))', FORMULA));
  await problem.run().click();
  await expect(problem.row(NAMES[1] ?? '')).toHaveAttribute('data-status', 'running');
  await page.evaluate(() => document.querySelector('iframe')?.remove());
  await expect(problem.summary()).toContainText('tests passed', { timeout: 20_000 });
  expect((await problem.statuses()).filter((status) => status === 'passed')).toHaveLength(4);
});
