import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { PROBLEMS, ProblemPage, RIGHT, SLUG, ema, expect, test } from './gradus.ts';
import { test as siteTest } from './site.ts';

/** For what comes when all else rests, on a machine that may be busy. */
const PATIENTLY = { timeout: 60_000 };
/** What the editor's knowledge of Python is made of, by the names of its files. */
const PARTS = /\/(codeHelp|pyright\.worker|ruff_wasm)[^/]*$/;

const helpSwitch = (page: Page) => page.getByRole('button', { name: 'Code help' });
const suggestions = (page: Page) => page.locator('.suggest-widget.visible');
const remarks = (page: Page) => page.locator('.monaco-editor .squiggly-warning');
const faded = (page: Page) => page.locator('.monaco-editor .squiggly-inline-unnecessary');

const untilHelp = (page: Page) =>
  expect(helpSwitch(page)).toHaveAttribute('data-help', 'there', PATIENTLY);

/** The names of the parts that are asked for from now on. */
function listen(page: Page): string[] {
  const asked: string[] = [];
  page.context().on('request', (request) => {
    if (PARTS.test(request.url())) asked.push(request.url());
  });
  return asked;
}

async function typeAtEnd(problem: ProblemPage, text: string): Promise<void> {
  await problem.editor().focus();
  await problem.page.keyboard.press('ControlOrMeta+End');
  await problem.page.keyboard.type(text);
}

/** Lets pass more than the pause after which remarks come, and the look itself. */
const untilLookedAt = (page: Page) => page.waitForTimeout(2_500);

test.describe('with code help', () => {
  test('names of NumPy, of the learner and of parameters are suggested, and Tab takes one', async ({
    problem,
    page,
  }) => {
    await problem.open('import numpy as np\n\ndef ema_update(ema, weights, decay=0.99):\n');
    await untilHelp(page);
    await typeAtEnd(problem, '    shadow = np.mem');
    await expect(suggestions(page)).toContainText('memmap', PATIENTLY);
    await expect(suggestions(page)).not.toContainText('_MemMap');
    for (let typed = 0; typed < 3; typed++) await page.keyboard.press('Backspace');
    await page.keyboard.type('zer');
    await expect(suggestions(page)).toContainText('zeros_like', PATIENTLY);
    await page.keyboard.press('Tab');
    await expect.poll(async () => (await problem.saved())[0]).toContain('shadow = np.zeros');
    await page.keyboard.type('(3)\nshad');
    await expect(suggestions(page)).toContainText('shadow', PATIENTLY);
    await page.keyboard.press('Escape');
    await page.keyboard.type('ow + deca');
    await expect(suggestions(page)).toContainText('decay', PATIENTLY);
    await page.keyboard.press('Enter');
    await page.keyboard.type('# on');
    const saved = async () => (await problem.saved())[0]?.replaceAll('\r\n', '\n');
    await expect.poll(saved, 'Enter is a new line').toContain('shadow + deca\n    # on');
  });

  test('what a function takes is shown at its bracket, with the parameter that is next', async ({
    problem,
    page,
  }) => {
    await problem.open('import numpy as np\n\n');
    await untilHelp(page);
    await typeAtEnd(problem, 'np.mean(');
    const hints = page.locator('.parameter-hints-widget.visible');
    await expect(hints).toContainText('a: ArrayLike', PATIENTLY);
    await expect(hints).toContainText('Compute the arithmetic mean along the specified axis.');
    await expect(hints.locator('.parameter.active')).toHaveText(/^a/);
    await page.keyboard.type('[1.0], ');
    await expect(hints.locator('.parameter.active')).toHaveText(/^axis/);
  });

  test('a name is explained where the pointer rests, those lent by the problem too', async ({
    problem,
    page,
  }) => {
    await problem.open('from support import TinyModel\nimport numpy as np\nnp.clip', 'model-ema');
    await untilHelp(page);
    const hover = page.locator('.monaco-hover:visible');
    const line = page.locator('.monaco-editor .view-line');
    await line.nth(2).hover({ position: { x: 40, y: 8 } });
    await expect(hover).toContainText('Clip (limit) the values in an array.', PATIENTLY);
    await page
      .locator('.monaco-editor .view-line')
      .nth(0)
      .hover({ position: { x: 190, y: 8 } });
    await expect(hover).toContainText('The line w * x + b', PATIENTLY);
  });

  test('what is surely wrong is underlined after a pause, beside the marks of the last run', async ({
    problem,
    page,
  }) => {
    await problem.open(RIGHT);
    await untilHelp(page);
    await untilLookedAt(page);
    await expect(remarks(page)).toHaveCount(0);
    const said = async (code: string, word?: string) => {
      await problem.replaceCode(`import numpy as np\n${code}\n`);
      await expect(remarks(page)).toHaveCount(word === undefined ? 0 : 1, PATIENTLY);
      if (word === undefined) return;
      // The remarks of the code before may still be there.
      await expect(async () => {
        await problem.editor().focus();
        await page.keyboard.press('Escape');
        await page.keyboard.press('ControlOrMeta+Home');
        await page.keyboard.press('F8');
        await expect(page.locator('.marker-widget')).toContainText(word, { timeout: 2_000 });
      }).toPass(PATIENTLY);
      await page.keyboard.press('Escape');
    };
    await said('x = np.zeors(3)', '"zeors" is not a known attribute of module "numpy"');
    await said('y = np.zeros(3) + wieghts', '"wieghts" is not defined');
    await said('def f(:\n    return g(', '"(" was not closed');
    await said('print(np.zeros("no", 5).mean(1, 2, 3), np.float(3), np.linalg.norm(None))');
    await problem.replaceCode(ema('return np.mean(wieghts)'));
    await expect(remarks(page)).toHaveCount(2, PATIENTLY);
    await problem.runToEnd();
    await expect(page.locator('.monaco-editor .squiggly-error')).toHaveCount(1);
    await expect(remarks(page)).toHaveCount(2);
  });

  test('an import that is not used is faint, unless it came with the problem', async ({
    problem,
    page,
  }) => {
    await problem.open('import numpy as np\n\n');
    await untilHelp(page);
    await untilLookedAt(page);
    await expect(faded(page)).toHaveCount(0);
    await problem.replaceCode('import numpy as np\nimport math\n');
    await expect(faded(page)).toHaveCount(1, PATIENTLY);
    await typeAtEnd(problem, 'print(math.pi)\n');
    await expect(faded(page)).toHaveCount(0, PATIENTLY);
    await expect(remarks(page)).toHaveCount(0);
  });

  test('Shift+Alt+F formats, and one undo takes that back', async ({ problem, page }) => {
    const untidy = 'def f( x,y ):\n  return  {\'a\':x , "b":y}\n';
    await problem.open(untidy);
    await untilHelp(page);
    const saved = async () => (await problem.saved())[0]?.replaceAll('\r\n', '\n');
    await problem.editor().focus();
    await page.keyboard.press('Shift+Alt+F');
    await expect.poll(saved, PATIENTLY).toBe('def f(x, y):\n    return {"a": x, "b": y}\n');
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(saved).toBe(untidy);
    await problem.replaceCode('def f(:\n  x=1\n');
    await page.keyboard.press('Shift+Alt+F');
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type('# on');
    await expect.poll(saved, 'what is no Python stays').toContain('def f(:\n  x=1\n# on');
  });
});

test('nothing is underlined in what a problem starts from', async ({ problem, page }) => {
  test.setTimeout(300_000);
  for (const slug of PROBLEMS) {
    await page.goto(`problems/${slug}/`);
    await untilHelp(page);
    await untilLookedAt(page);
    await expect(remarks(page), slug).toHaveCount(0);
    await expect(faded(page), slug).toHaveCount(0);
    // The page listens: with a slip after it, there is one.
    await typeAtEnd(problem, '\nnothing_of_this_name\n');
    await expect(remarks(page), slug).toHaveCount(1, PATIENTLY);
    await page.keyboard.press('ControlOrMeta+a');
    await problem.replaceCode(readFileSync(`problems/${slug}/solution.py`, 'utf8'));
    await untilLookedAt(page);
    await expect(remarks(page), `the solution of ${slug}`).toHaveCount(0);
  }
});

test('nothing of it is asked for before Python is ready', async ({ page }) => {
  const asked = listen(page);
  let release: () => void = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/python_stdlib[^/]*\.zip$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('problems/ema-update/');
  await expect(page.locator('[data-is-up=true]')).toBeAttached(PATIENTLY);
  await page.waitForTimeout(4_000);
  expect(asked).toEqual([]);
  release();
  await untilHelp(page);
  expect(asked.some((url) => url.includes('pyright'))).toBe(true);
  expect(asked.some((url) => url.includes('wasm'))).toBe(false);
});

test('it is put off by its button and its key, and that is remembered', async ({
  problem,
  page,
}) => {
  await problem.open(ema('return wieghts'));
  await untilHelp(page);
  await expect(remarks(page)).toHaveCount(1, PATIENTLY);
  await helpSwitch(page).click();
  await expect(helpSwitch(page)).toHaveAttribute('aria-pressed', 'false');
  await expect(remarks(page)).toHaveCount(0);
  await typeAtEnd(problem, 'weig');
  await page.waitForTimeout(1_500);
  await expect(suggestions(page)).toHaveCount(0);

  const asked = listen(page);
  await page.reload();
  await problem.untilReady();
  await expect(page.locator('[data-is-up=true]')).toBeAttached(PATIENTLY);
  await page.waitForTimeout(4_000);
  expect(asked).toEqual([]);
  await expect(helpSwitch(page)).toHaveAttribute('aria-pressed', 'false');
  await problem.editor().focus();
  await page.keyboard.press('Shift+Alt+E');
  await expect(helpSwitch(page)).toHaveAttribute('aria-pressed', 'true');
  await untilHelp(page);
  await expect(remarks(page)).not.toHaveCount(0, PATIENTLY);
});

test('where data is to be saved it is off until it is put on', async ({ problem, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  const asked = listen(page);
  await problem.open(RIGHT);
  await expect(helpSwitch(page)).toHaveAttribute('aria-pressed', 'false');
  await page.waitForTimeout(4_000);
  expect(asked).toEqual([]);
  await helpSwitch(page).click();
  await untilHelp(page);
});

for (const [what, pattern] of [
  ['the page’s part', '**/codeHelp-*.js'],
  ['the language server', '**/pyright.worker-*.js'],
] as const)
  test(`without ${what} the editor works on, and says so quietly`, async ({
    problem,
    page,
    quiet,
  }) => {
    quiet.expectErrors = /Failed to load resource|ERR_FAILED/;
    await page.route(pattern, (route) => route.abort());
    await problem.open(ema('pass'));
    const said = page.getByRole('status').filter({ hasText: 'Code help could not be loaded' });
    await expect(said).toBeVisible(PATIENTLY);
    await problem.replaceCode(RIGHT);
    await problem.runToEnd();
    await expect(problem.summary()).toContainText('5 of 5 tests passed');

    await page.unroute(pattern);
    await helpSwitch(page).click();
    await expect(said).toHaveCount(0);
    await helpSwitch(page).click();
    await untilHelp(page);
  });

siteTest(
  'once used, it works without the server; before, nothing keeps it',
  async ({ site, open }) => {
    await site.serve('', true);
    const context = await open();
    const asked = listen(await context.newPage());
    const visit = async () => {
      const problem = new ProblemPage(await context.newPage());
      await problem.page.goto(`${site.url}problems/${SLUG}/`);
      await untilHelp(problem.page);
      return problem;
    };
    const first = await visit();
    await first.page.getByRole('button', { name: 'Stored on this device' }).click();
    await expect(first.page.getByRole('dialog')).toContainText('Works offline', PATIENTLY);
    await first.page.keyboard.press('Escape');
    expect(asked.some((url) => url.includes('ruff'))).toBe(false);
    const format = async ({ page, editor }: ProblemPage) => {
      await editor().focus();
      await page.keyboard.press('ControlOrMeta+Home');
      await page.keyboard.type('x  =  1\n');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Shift+Alt+F');
      await expect(page.locator('.monaco-editor .view-lines')).toContainText(/x.=.1/, PATIENTLY);
    };
    await format(first);
    const kept = () =>
      first.page.evaluate(async () => {
        const name = (await caches.keys()).find((one) => one.startsWith('gradus-used-'));
        return name === undefined
          ? []
          : (await (await caches.open(name)).keys()).map(({ url }) => url);
      });
    await expect.poll(async () => (await kept()).join(), PATIENTLY).toMatch(/pyright/);
    await expect.poll(async () => (await kept()).join(), PATIENTLY).toMatch(/ruff_wasm_bg/);
    await first.page.close();
    site.stop();

    const again = await visit();
    await typeAtEnd(again, '\nnp.zer');
    await expect(suggestions(again.page)).toContainText('zeros_like', PATIENTLY);
    await again.page.keyboard.press('Escape');
    await format(again);
  },
);
