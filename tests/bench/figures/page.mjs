import { RIGHT } from './programs.mjs';
import { runOnce } from './runs.mjs';

/** Opens a problem of the site and waits for Python and the editor. */
export async function openProblem(page, address, slug) {
  await page.goto(`${address}problems/${slug}/`);
  await untilReady(page);
  await page.locator('.monaco-editor .view-line').first().waitFor();
}

export const untilReady = (page) =>
  page.waitForFunction(() => window.bench.isReady(), undefined, { polling: 50, timeout: 120_000 });

export const editorOf = (page) => page.getByRole('textbox', { name: /^Python code/ });

/** Runs the right answer, a number of times over. @throws Error when not all tests passed. */
export async function runRight(page, times, tests) {
  await write(page, RIGHT);
  const runs = [];
  for (let count = 0; count < times; count++) runs.push(await page.evaluate(runOnce));
  const [wrong] = runs.filter(({ passed }) => passed !== tests);
  if (wrong) throw new Error(`${wrong.passed} of ${tests} tests passed.`);
  return runs;
}

/** Writes a program over the one in the editor. */
export async function write(page, code) {
  await editorOf(page).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(code);
}
