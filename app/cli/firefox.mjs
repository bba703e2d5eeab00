import { existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { firefox } from '@playwright/test';
import { installPackage } from './debian.mjs';

/**
 * How the tests start a Firefox as Mozilla or Debian make it: the channel is Playwright's word for
 * WebDriver BiDi, and without a path the tests say that there is none.
 */
export function firefoxOptions() {
  const home = resolve('tests/results/home');
  mkdirSync(home, { recursive: true });
  return {
    channel: 'moz-firefox',
    executablePath: findFirefox() ?? 'no Firefox; install it, or set FIREFOX_PATH to its program',
    // As root it refuses to start in the home of somebody else, which some build machines give it.
    env: { ...process.env, HOME: home },
  };
}

/**
 * The program of a Firefox that starts; on Debian it is installed when there is none.
 *
 * @throws Error that says what to do.
 */
export async function provideFirefox() {
  const { FIREFOX_PATH } = process.env;
  if (FIREFOX_PATH && (await starts(FIREFOX_PATH))) return FIREFOX_PATH;
  if (FIREFOX_PATH) throw new Error(`FIREFOX_PATH is ${FIREFOX_PATH}, which does not start.`);
  for (const install of [undefined, installPackage]) {
    install?.('firefox-esr');
    const path = findFirefox();
    if (path && (await starts(path))) return path;
  }
  throw new Error(
    'The tests in Firefox were not run, because there is no Firefox that starts: install Firefox 153 or newer, or set FIREFOX_PATH to its program.',
  );
}

/** In the usual places. */
function findFirefox() {
  const { FIREFOX_PATH, ProgramFiles } = process.env;
  return [
    FIREFOX_PATH,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    `${ProgramFiles}/Mozilla Firefox/firefox.exe`,
  ].find((path) => path && existsSync(path));
}

async function starts(executablePath) {
  try {
    const browser = await firefox.launch({ ...firefoxOptions(), executablePath, timeout: 60_000 });
    const page = await browser.newPage();
    await page.close();
    await browser.close();
    return true;
  } catch {
    return false;
  }
}
