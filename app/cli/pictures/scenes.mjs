/** So long may Python, NumPy and what the editor knows of them take to come. */
const PATIENTLY = { timeout: 60_000 };

const ema = (...body) =>
  ['import numpy as np', '', '', 'def ema_update(ema, weights, decay=0.99):', ...body, ''].join(
    '\n',
  );
const SWAPPED = ema('    kept = (1 - decay) * ema', '    return kept + decay * weights');
const TENTH = ema('    average = decay * ema + (1 - decay) * weights', '    return average / 10');
/** Right in every hidden test, and wrong where the weights are large. */
const CUT = ema(
  '    weights = np.clip(weights, -100, 100)',
  '    kept = decay * ema',
  '    return kept + (1 - decay) * weights',
);
/** What was run before. */
const EARLIER = ema('    return 0.9 * ema + 0.1 * weights');

const press = (page, letter) => page.keyboard.press(`Shift+Alt+${letter}`);
const button = (page, name) => page.getByRole('button', { name }).first();

async function run(page) {
  await page.keyboard.press('ControlOrMeta+Enter');
  await page.getByRole('status').filter({ hasText: 'tests passed' }).waitFor(PATIENTLY);
}

async function replaceCode(page, code) {
  await focusEditor(page);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(code);
}

async function focusEditor(page) {
  // A phone shows one part at a time.
  const tab = page.getByRole('tab', { name: 'Code' });
  if (await tab.isVisible()) await tab.click();
  await page.getByRole('textbox', { name: /^Python code/ }).focus();
}

/**
 * What a learner does on a page beyond a run, by the name of its picture: the code that it is done with,
 * and what is pressed.
 */
export const SCENES = {
  'try-an-input': {
    code: SWAPPED,
    async show(page) {
      await press(page, 'T');
      const call = page.getByRole('textbox', { name: 'Call' });
      await call.fill('ema_update(np.array([[1, 2], [3, 4]]), np.array([[5, 2], [3, 8]]), 0.75)');
      await page.getByText('Failed', { exact: true }).waitFor(PATIENTLY);
    },
  },
  'find-a-counterexample': {
    code: CUT,
    async show(page) {
      await run(page);
      await press(page, 'C');
      await page.locator('[data-search=found]').waitFor(PATIENTLY);
    },
  },
  'say-why': { code: TENTH, show: run },
  'step-through': {
    code: SWAPPED,
    async show(page) {
      await run(page);
      await press(page, 'L');
      await page.getByRole('slider', { name: 'Step' }).waitFor(PATIENTLY);
      await page.keyboard.press('End');
    },
  },
  'code-help': {
    code: 'import numpy as np\n\n\ndef ema_update(ema, weights, decay=0.99):\n',
    async show(page) {
      await page.locator('[data-help=there]').waitFor({ state: 'attached', ...PATIENTLY });
      await focusEditor(page);
      await page.keyboard.press('ControlOrMeta+End');
      await page.keyboard.type('    return np.aver');
      await page.locator('.suggest-widget.visible .focused').waitFor(PATIENTLY);
    },
  },
  versions: {
    code: EARLIER,
    async show(page) {
      await run(page);
      await replaceCode(page, CUT);
      await run(page);
      await press(page, 'V');
      await page.getByRole('region', { name: 'Versions' }).locator('summary').last().click();
    },
  },
  'share-a-link': {
    code: EARLIER,
    // Of another's code, and of a case that came with it.
    async show(page) {
      await run(page);
      await press(page, 'T');
      await button(page, 'Keep as a case').click();
      await page.evaluate(
        () => (navigator.clipboard.writeText = async (text) => (window.link = text)),
      );
      await press(page, 'S');
      await page.waitForFunction(() => 'link' in window);
      const hash = new URL(await page.evaluate(() => window.link)).hash;
      await replaceCode(page, SWAPPED);
      await page.evaluate((to) => (location.hash = to), hash);
      await button(page, 'Show my code').waitFor(PATIENTLY);
    },
  },
  solution: {
    code: SWAPPED,
    async show(page) {
      await press(page, 'H');
      await button(page, 'Show a hint').click();
      await button(page, 'Show the solution').click();
      await button(page, 'Show it anyway').click();
      await button(page, 'Copy solution').waitFor(PATIENTLY);
    },
  },
};
