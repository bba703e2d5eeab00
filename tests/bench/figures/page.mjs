/** Opens a problem of the site and waits for Python and the editor. */
export async function openProblem(page, address, slug) {
  await page.goto(`${address}problems/${slug}/`);
  await untilReady(page);
  await page.locator('.monaco-editor .view-line').first().waitFor();
}

export const untilReady = (page) =>
  page.waitForFunction(() => window.bench.isReady(), undefined, { polling: 50, timeout: 120_000 });

export const editorOf = (page) => page.getByRole('textbox', { name: /^Python code/ });

/** Writes a program over the one in the editor. */
export async function write(page, code) {
  await editorOf(page).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(code);
}
