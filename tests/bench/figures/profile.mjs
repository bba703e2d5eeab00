import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { BROWSER_ARGS, provideBrowser } from '../../../app/cli/browser.mjs';
import { install } from './instruments.mjs';

const executablePath = await provideBrowser();
const PATIENCE_MS = 180_000;

/**
 * A learner's browser, new and with an empty cache. Each visit starts it and ends it again, so that a
 * second one finds what is on the disk, and nothing in memory.
 */
export function createProfile() {
  const folder = mkdtempSync(join(tmpdir(), 'gradus-profile-'));
  return {
    visit: async (look) => {
      const options = {
        executablePath,
        args: BROWSER_ARGS,
        viewport: { width: 1280, height: 800 },
      };
      const context = await chromium.launchPersistentContext(folder, options);
      try {
        await context.addInitScript(install);
        const [page = await context.newPage()] = context.pages();
        return await Promise.race([look(page), expire()]);
      } finally {
        await context.close();
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** What waits inside a page has no limit of its own. */
async function expire() {
  await setTimeout(PATIENCE_MS, undefined, { ref: false });
  throw new Error(`It has not ended within ${PATIENCE_MS / 1_000} seconds.`);
}

export async function readChromiumVersion() {
  const browser = await chromium.launch({ executablePath, args: BROWSER_ARGS });
  const version = browser.version();
  await browser.close();
  return version;
}
