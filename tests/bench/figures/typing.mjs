import { editorOf, untilReady } from './page.mjs';
import { createProfile } from './profile.mjs';
import { SLUG } from './programs.mjs';

const KEYS = 10;
const PAUSE_MS = 40;

/** How long each key takes until it is on the screen, in the editor of a first visit while Python boots. */
export async function typeWhileBooting({ address }) {
  const profile = createProfile();
  try {
    return await profile.visit(async (page) => {
      await page.goto(`${address}problems/${SLUG}/`, { waitUntil: 'commit' });
      await editorOf(page).focus();
      for (let count = 0; count < KEYS; count++) {
        if (await page.evaluate(() => window.bench.isReady())) break;
        await page.keyboard.press('x');
        await page.waitForTimeout(PAUSE_MS);
      }
      await untilReady(page);
      return { key: await page.evaluate(() => window.bench.keys) };
    });
  } finally {
    profile.remove();
  }
}
