import { NUMPY } from '../wheel.ts';
import { NAMES, RIGHT, delay, ema, expect, test } from './gradus.ts';

test('the page names the problem, its five tests and where they run, before the first run', async ({
  problem,
  page,
}) => {
  await problem.open();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Exponential moving average of weights',
  );
  const statement = page.getByRole('article');
  await expect(statement).toContainText('Easy');
  await expect(statement.locator('math[display="block"]')).toBeVisible();
  await expect(statement).toContainText('0.9');
  await expect(
    page.getByText('Five hidden tests run in this browser, through Pyodide: no backend, no queue.'),
  ).toBeVisible();
  await expect(problem.rows()).toHaveCount(5);
  for (const [index, name] of NAMES.entries())
    await expect(problem.rows().nth(index)).toContainText(name);
  expect(await problem.statuses()).toEqual(Array(5).fill('not-run'));
  await expect(problem.python()).toHaveText(`Python 3.14.2 · NumPy ${NUMPY}`);
});

test('a right answer, typed into the editor, passes five of five', async ({ problem, page }) => {
  await problem.open();
  await problem.editor().focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(
    'def ema_update(ema, weights, decay=0.99):\nreturn decay * ema + (1 - decay) * weights',
  );
  await problem.runToEnd();
  await expect(problem.summary()).toContainText('5 of 5 tests passed');
  expect(await problem.statuses()).toEqual(Array(5).fill('passed'));
});

test('several lines inserted at once keep their indentation', async ({ problem, page }) => {
  await problem.open();
  await problem.editor().focus();
  await page.keyboard.press('ControlOrMeta+a');
  const code =
    'def ema_update(ema, weights, decay=0.99):\n    kept = decay * ema\n    return kept + (1 - decay) * weights\n';
  await page.keyboard.insertText(code);
  expect(await problem.saved()).toEqual([code]);
  await problem.runToEnd();
  await expect(problem.summary()).toContainText('5 of 5 tests passed');
});

test('Ctrl+Enter runs from inside the editor and adds no line to the code', async ({
  problem,
  page,
}) => {
  await problem.open(RIGHT);
  await problem.editor().focus();
  await page.keyboard.press('Control+Enter');
  await expect(problem.summary()).toContainText('5 of 5 tests passed');
  expect(await problem.saved()).toEqual([RIGHT]);
});

test('a press before Python is ready waits, says so, and runs', async ({ problem, page }) => {
  await delay(page, '**/*.whl', 2_000);
  await problem.visit(RIGHT);
  await expect(problem.run()).toBeEnabled();
  await problem.run().click();
  await expect(problem.summary()).toContainText('Waiting for Python');
  await expect(problem.summary()).toContainText('5 of 5 tests passed', { timeout: 30_000 });
});

test('a failing row opens to the call, what was expected, what came and why', async ({
  problem,
}) => {
  await problem.open(ema('return decay * ema + (1 - decay) * weights + (decay == 0.9)'));
  await problem.runToEnd();
  const row = problem.row('Reference example');
  await expect(row).toHaveAttribute('data-status', 'failed');
  await expect(row).toContainText('ema_update(10.0, 20.0, 0.9)');
  await expect(row).toContainText('expected 11.0, got 12.0');
});

test('a raising row shows the learner’s own lines and nothing of the harness', async ({
  problem,
}) => {
  await problem.open(ema('shadow = ema', 'return shadow + wieghts'));
  await problem.runToEnd();
  const row = problem.row('Reference example');
  await expect(row).toHaveAttribute('data-status', 'raised');
  await expect(row).toContainText("NameError: name 'wieghts' is not defined");
  await expect(row).toContainText('File "main.py", line 3, in ema_update');
  await expect(row).toContainText('return shadow + wieghts');
  await expect(row).not.toContainText('gradus');
});

test('what is printed is shown while the program still runs, and with its test', async ({
  problem,
}) => {
  await problem.open(
    ema(
      'print("decay is", decay)',
      'while decay == 1: pass',
      'return decay * ema + (1 - decay) * weights',
    ),
  );
  await problem.run().click();
  await expect(problem.printed()).toContainText('decay is 1.0', { timeout: 3_000 });
  await expect(problem.row(NAMES[1] ?? '')).toHaveAttribute('data-status', 'running');
  await problem.stop().click();
  await expect(problem.row(NAMES[0] ?? '')).toContainText('decay is 0.9');
});

test('a byte-order mark and Windows line ends are no one’s mistake', async ({ problem }) => {
  await problem.open(`\ufeff${RIGHT.replaceAll('\n', '\r\n')}`);
  await problem.runToEnd();
  await expect(problem.summary()).toContainText('5 of 5 tests passed');
});

test('a press during a run does nothing', async ({ problem, page }) => {
  await problem.open(ema('while decay == 1: pass', 'return decay * ema + (1 - decay) * weights'));
  await problem.run().click();
  await expect(problem.row(NAMES[1] ?? '')).toHaveAttribute('data-status', 'running');
  await problem.run().click();
  await page.keyboard.press('Control+Enter');
  expect(await problem.statuses()).toEqual(['passed', 'running', 'not-run', 'not-run', 'not-run']);
  const starts = await page.evaluate(() => performance.getEntriesByName('run:start').length);
  expect(starts).toBe(1);
});

test('back-to-back runs each begin in a fresh interpreter', async ({ problem }) => {
  await problem.open(
    ema(
      'import builtins',
      'builtins.seen = getattr(builtins, "seen", 0) + 1',
      'print("seen", builtins.seen)',
      'return 0',
    ),
  );
  for (let run = 0; run < 3; run++) {
    await problem.runToEnd();
    await expect(problem.printed()).toContainText('seen 1\nseen 2');
  }
});

test('the run, Python and Stop are measured with User Timing', async ({ problem, page }) => {
  await problem.open(RIGHT);
  await problem.runToEnd();
  const names = await page.evaluate(() =>
    performance
      .getEntries()
      .flatMap(({ entryType, name }) => (/mark|measure/.test(entryType) ? [name] : [])),
  );
  for (const name of ['python:start', 'python:ready', 'run:start', 'run:end', 'python', 'run'])
    expect(names).toContain(name);
  expect(names.filter((name) => name === 'run:end')).toHaveLength(1);
});
