import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { installPackage } from './debian.mjs';
import { runTool } from './tool.mjs';

/** What the browser tests start Chromium with. */
export const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The program of the Chromium or Chrome to test with, if there is one. */
export function findBrowser() {
  return process.env.CHROMIUM_PATH || listBrowsers()[0];
}

/**
 * The program of a Chromium or Chrome that starts; when there is none, one is installed.
 *
 * @throws Error that says what to do.
 */
export async function provideBrowser() {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH && (await starts(CHROMIUM_PATH))) return CHROMIUM_PATH;
  if (CHROMIUM_PATH) throw new Error(`CHROMIUM_PATH is ${CHROMIUM_PATH}, which does not start.`);
  for (const install of [undefined, download, installPackage]) {
    install?.('chromium');
    for (const path of listBrowsers()) if (await starts(path)) return path;
  }
  throw new Error(
    'The browser tests need Chromium or Chrome, and none could be downloaded: install one, or set CHROMIUM_PATH to its program.',
  );
}

/** The usual places, then where Playwright keeps its own. */
function listBrowsers() {
  const { ProgramFiles, 'ProgramFiles(x86)': ProgramFilesX86, LOCALAPPDATA } = process.env;
  return [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    `${ProgramFiles}/Google/Chrome/Application/chrome.exe`,
    `${ProgramFilesX86}/Google/Chrome/Application/chrome.exe`,
    `${LOCALAPPDATA}/Google/Chrome/Application/chrome.exe`,
    chromium.executablePath(),
  ].filter((path) => existsSync(path));
}

/** Not every program of that name is a browser: some only say where to get one. */
async function starts(executablePath) {
  try {
    const browser = await chromium.launch({ executablePath, args: BROWSER_ARGS, timeout: 30_000 });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

function download(name) {
  console.log('Downloading a browser for the tests (about 150 MB) ...');
  const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '5000' };
  runTool('playwright', ['install', '--no-shell', name], { env, stdio: 'ignore' });
}
