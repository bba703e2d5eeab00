import type { Page } from '@playwright/test';
import { PROBLEMS, RIGHT, dropHeaders, ema, expect, test } from './gradus.ts';
import { violations } from './violations.ts';

const SWAPPED = ema('return (1 - decay) * ema + decay * weights');
/** Right in every hidden test, and wrong where the decay is above 1. */
const CLAMPED = ema('decay = min(decay, 1)', 'return decay * ema + (1 - decay) * weights');
const LOOPS = ema('while True: pass');

const panel = (page: Page) => page.getByRole('region', { name: 'Try an input' });
const call = (page: Page) => page.getByRole('textbox', { name: 'Call' });
const answer = (page: Page) => panel(page).locator('[aria-live=polite]');
const own = (page: Page) => page.getByRole('list', { name: 'Your cases' }).getByRole('listitem');
const toTrying = (page: Page) => page.getByRole('button', { name: 'Try an input', exact: true });

async function tryCall(page: Page, text: string): Promise<void> {
  await toTrying(page).click();
  await call(page).fill(text);
}

test('an input has the answer of the code beside the reference’s, as it is typed', async ({
  problem,
  page,
}) => {
  await problem.open(SWAPPED);
  await tryCall(page, 'ema_update(np.array([1, 2]), np.array([3, 4]), 0.25)');
  await expect(answer(page)).toContainText('Failed');
  await expect(answer(page)).toContainText('2.5');
  await call(page).fill('ema_update(np.array([1, 2]), np.array([3, 4]), 0.5)');
  await expect(answer(page)).toContainText('As the reference');
});

test('the answer follows the code', async ({ problem, page }) => {
  await problem.open(SWAPPED);
  await tryCall(page, 'ema_update(10, 20, 0.9)');
  await expect(answer(page)).toContainText('19.0');
  await problem.replaceCode(RIGHT);
  await expect(answer(page)).toContainText('As the reference');
});

test('a chain of calls feeds each with the result before', async ({ problem, page }) => {
  await problem.open(RIGHT);
  await tryCall(page, 'it = ema_update(0, 8, 0.5)\nit = ema_update(it, 8, 0.5)');
  await expect(answer(page)).toContainText('As the reference');
  await expect(answer(page)).toContainText('6.0');
});

for (const [what, code, said] of [
  ['cannot be loaded', 'def ema_update(:\n', 'SyntaxError'],
  ['raises', ema('return ema[0]'), 'TypeError'],
  ['gives what cannot be compared', ema('return object()'), 'cannot compare'],
  ['never ends', LOOPS, 'Timed out'],
] as const)
  test(`the reference answers even where the code ${what}`, async ({ problem, page }) => {
    await problem.open(code);
    await tryCall(page, 'ema_update(10, 20, 0.9)');
    await expect(answer(page)).toContainText(said, { timeout: 20_000 });
    await expect(answer(page)).toContainText('11.0');
  });

test('code that never ends costs only its own answer where Python cannot be interrupted', async ({
  problem,
  page,
}) => {
  await dropHeaders(page);
  await problem.open(LOOPS);
  await tryCall(page, 'ema_update(10, 20, 0.9)');
  await expect(answer(page)).toContainText('Timed out', { timeout: 20_000 });
  await problem.replaceCode(RIGHT);
  await expect(answer(page)).toContainText('As the reference', { timeout: 20_000 });
});

for (const [text, said] of [
  ['ema_update(1, ', "Line 1: Python cannot read this: '(' was never closed."],
  ['x = 2\nprint(x)', 'Line 2: Here only values and calls of ema_update can stand.'],
  ['', 'There is no call of ema_update yet.'],
  ['ema_update(1 / 0, 2)', 'Line 1: ZeroDivisionError: division by zero'],
  ['ema_update(1, 2, 0.5, 7)', 'Expected: ema_update(ema, weights, decay=0.99)'],
  ['ema_update("a", 2)', 'The reference has no answer for this input'],
  ['ema_update(open, 2)', 'The reference has no answer for this input'],
  ['ema_update({1: object()}, 2)', 'Pass numbers, lists, dictionaries or arrays.'],
  ['exec("while True: pass")', 'Here only values and calls'],
  ['ema_update(*[1, 2])', 'Write the arguments out'],
] as const)
  test(`it is said what is wrong with ${JSON.stringify(text)}`, async ({ problem, page }) => {
    await problem.open(RIGHT);
    await tryCall(page, text);
    await expect(answer(page)).toContainText(said);
  });

test('an input that never comes to an end is said to be the fault, and not the code', async ({
  problem,
  page,
}) => {
  await problem.open(RIGHT);
  await tryCall(page, 'ema_update(sum(iter(int, 1)), 2)');
  await expect(answer(page)).toContainText('Python could not read this', { timeout: 20_000 });
  await call(page).fill('ema_update(10, 20, 0.9)');
  await expect(answer(page)).toContainText('As the reference', { timeout: 20_000 });
});

test('a kept case survives a reload, and runs with the tests', async ({ problem, page }) => {
  await problem.open(CLAMPED);
  await tryCall(page, 'ema_update(1, 2, 3)');
  await page.getByRole('textbox', { name: 'Name of the case' }).fill('<b>"beyond" 1</b>');
  await page.keyboard.press('Enter');
  await page.reload();
  await problem.untilReady();
  await problem.runToEnd();
  await expect(problem.summary()).toContainText('5 of 5 tests passed');
  await expect(problem.rows()).toHaveCount(5);
  await expect(own(page)).toHaveText(/<b>"beyond" 1<\/b>/);
  await expect(own(page)).toHaveAttribute('data-status', 'failed');
});

test('a case that never ends costs only itself', async ({ problem, page }) => {
  await problem.open(ema('while decay > 1: pass', 'return decay * ema + (1 - decay) * weights'));
  for (const text of ['ema_update(1, 2, 3)', 'ema_update(1, 2, 0.5)']) {
    await tryCall(page, text);
    await page.getByRole('button', { name: 'Keep as a case' }).click();
  }
  await problem.runToEnd();
  await expect(own(page).nth(0)).toHaveAttribute('data-status', 'timed-out', { timeout: 20_000 });
  await expect(own(page).nth(1)).toHaveAttribute('data-status', 'passed', { timeout: 20_000 });
});

test('what a case came to goes with the run that it was of', async ({ problem, page }) => {
  await problem.open(RIGHT);
  await tryCall(page, 'ema_update(1, 2)');
  await page.getByRole('button', { name: 'Keep as a case' }).click();
  await problem.runToEnd();
  await expect(own(page)).toHaveAttribute('data-status', 'passed');
  await problem.replaceCode('def ema_update(:\n');
  await problem.run().click();
  await expect(problem.refusal()).toBeVisible();
  await expect(own(page)).toHaveAttribute('data-status', 'not-run');
});

test('an error in an answer leads to its line, wherever that was in the last run', async ({
  problem,
  page,
}) => {
  await problem.open(RIGHT);
  await problem.runToEnd();
  await problem.replaceCode(`# one\n# two\n${ema('shadow = ema', 'return shadow + wieghts')}`);
  await tryCall(page, 'ema_update(1, 2)');
  await panel(page).getByRole('button', { name: 'Go to line 5' }).click();
  await expect(problem.editor()).toBeFocused();
  await page.keyboard.type('# here ');
  await expect.poll(async () => (await problem.saved())[0]).toContain('    # here return shadow');
});

test('an author’s own source is tried as it is, and no case is made of it', async ({
  problem,
  page,
}) => {
  await problem.open(undefined, 'model-ema');
  await toTrying(page).click();
  await expect(answer(page)).toContainText('Expected', { timeout: 20_000 });
  await expect(panel(page)).toContainText('This is Python of the problem’s author.');
  await expect(page.getByRole('button', { name: 'Keep as a case' })).toHaveCount(0);
  await call(page).press('End');
  await page.keyboard.type('  #');
  await expect(answer(page)).toContainText('with objects that no call can name');
});

test('a removed case can be brought back', async ({ problem, page }) => {
  await problem.open(RIGHT);
  await tryCall(page, 'ema_update(1, 2)');
  await page.getByRole('button', { name: 'Keep as a case' }).click();
  await page.getByRole('button', { name: 'Remove Case 1' }).click();
  await expect(panel(page).getByRole('listitem')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(panel(page).getByRole('listitem')).toContainText('Case 1');
});

test('a case that the browser cannot keep lives in the tab, which says so', async ({
  problem,
  page,
}) => {
  await problem.open(RIGHT);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
  });
  await tryCall(page, 'ema_update(1, 2)');
  await page.getByRole('button', { name: 'Keep as a case' }).click();
  await expect(panel(page)).toContainText('the browser could not keep it');
  // As when another tab has changed something.
  await page.evaluate(() => dispatchEvent(new StorageEvent('storage', { key: null })));
  await expect(panel(page).getByRole('listitem')).toHaveCount(1);
  await problem.runToEnd();
  await expect(own(page)).toHaveAttribute('data-status', 'passed');
});

test('a failing test is tried with one press', async ({ problem, page }) => {
  await problem.open(SWAPPED);
  await problem.runToEnd();
  await page.getByRole('button', { name: 'Try this input' }).first().click();
  await expect(call(page)).toHaveValue('ema_update(10.0, 20.0, 0.9)');
  await expect(answer(page)).toContainText('Failed');
});

test('what was typed gives way to a test’s input, and comes back, after a reload too', async ({
  problem,
  page,
}) => {
  const mine = 'ema_update(3, 4, 0.5)';
  await problem.open(SWAPPED);
  await tryCall(page, mine);
  await problem.runToEnd();
  await page.getByRole('button', { name: 'Try this input' }).first().click();
  await expect(call(page)).toHaveValue('ema_update(10.0, 20.0, 0.9)');
  await call(page).press('End');
  await page.keyboard.type('  # 2');
  await page.reload();
  await toTrying(page).click();
  await expect(call(page)).toHaveValue('ema_update(10.0, 20.0, 0.9)  # 2');
  const back = page.getByRole('button', { name: 'Back to your input' });
  await back.click();
  await expect(call(page)).toHaveValue(mine);
  await back.click();
  await expect(call(page)).toHaveValue('ema_update(10.0, 20.0, 0.9)  # 2');
});

test('an input is compared by the rules that the tests have for such a one', async ({
  problem,
  page,
}) => {
  await problem.open(
    ema('new = decay * ema + (1 - decay) * weights', 'return list(new) if decay == 0.5 else new'),
  );
  await tryCall(page, 'ema_update(np.array([7.0, 1.0]), np.array([8.0, 2.0]), 0.5)');
  await expect(answer(page)).toContainText('Failed');
  await expect(answer(page)).toContainText('list');
  await call(page).fill('ema_update(np.array([7.0, 1.0]), np.array([8.0, 2.0]), 0.25)');
  await expect(answer(page)).toContainText('As the reference');
});

test('an int that would take the page ages is not asked of the reference', async ({
  problem,
  page,
}) => {
  await problem.open('def ema_coefficients(n, decay):\n    return n\n', 'ema-unrolled-weights');
  await tryCall(page, 'ema_coefficients(10**12, 0.99)');
  await expect(answer(page)).toContainText('The reference goes up to');
  await expect(answer(page)).toContainText('1000000000000');
});

test('a kept case gets another name', async ({ problem, page }) => {
  await problem.open(RIGHT);
  await tryCall(page, 'ema_update(1, 2)');
  await page.getByRole('button', { name: 'Keep as a case' }).click();
  await page.getByRole('textbox', { name: 'Name of the case' }).fill('Small ones');
  await page.getByRole('button', { name: 'Rename' }).click();
  await page.reload();
  await toTrying(page).click();
  await expect(panel(page).getByRole('listitem')).toHaveCount(1);
  await expect(panel(page).getByRole('listitem')).toContainText('Small ones');
});

test('the keyboard alone tries an input and keeps it', async ({ problem, page }) => {
  await problem.open(RIGHT);
  await page.keyboard.press('Shift+Alt+T');
  await expect(toTrying(page)).toBeFocused();
  await expect(call(page)).toBeVisible();
  // The choices beside it come first.
  for (let tab = 0; tab < 4; tab++) await page.keyboard.press('Tab');
  await expect(call(page)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('ema_update(1, 2, 0.5)');
  await expect(answer(page)).toContainText('As the reference');
  // To step through it comes first.
  for (let tab = 0; tab < 2; tab++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(panel(page)).toContainText('Kept: it runs with the tests.');
});

test('nobody is shut out of trying an input, wide or narrow', async ({ problem, page }) => {
  await problem.open(SWAPPED);
  await tryCall(page, 'ema_update(10, 20, 0.9)');
  await page.getByRole('button', { name: 'Keep as a case' }).click();
  await expect(answer(page)).toContainText('Failed');
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await violations(page)).toEqual([]);
  const isWide = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  expect(isWide).toBe(false);
});

for (const slug of PROBLEMS)
  test(`the input that ${slug} begins with has an answer`, async ({ problem, page }) => {
    await problem.open(undefined, slug);
    await toTrying(page).click();
    await expect(answer(page)).toContainText('Expected', { timeout: 20_000 });
  });
