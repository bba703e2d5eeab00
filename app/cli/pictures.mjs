import { Buffer } from 'node:buffer';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { SCENES } from './pictures/scenes.mjs';
import { setUp } from './setup.mjs';

// `npm run pictures`: every state of the page, and what a learner does there, light and dark, for the README.
// `-- NAME…` takes those alone.
const FOLDER = 'tests/pictures';
const PORT = 5198;
/** A window that is resized, and a phone. */
const DEVICES = [
  {
    sizes: [
      { width: 1440, height: 900 },
      { width: 1024, height: 768 },
    ],
  },
  { sizes: [{ width: 390, height: 844 }], isMobile: true, hasTouch: true },
];
const SCHEMES = ['light', 'dark'];
const only = process.argv.slice(3);

setUp();
const { createServer } = await import('vite');
const { BROWSER_ARGS, provideBrowser } = await import('./browser.mjs');
const { chromium } = await import('@playwright/test');

const executablePath = await provideBrowser();
const server = await createServer({ server: { port: PORT, strictPort: true }, logLevel: 'warn' });
await server.listen();
const browser = await chromium.launch({ executablePath, args: BROWSER_ARGS });
try {
  const isMeant = (name) => only.length === 0 || only.includes(name);
  const names = (await listStates()).filter(isMeant);
  if (only.length === 0) rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  for (const device of DEVICES) for (const name of names) await takeAll(name, device);
  for (const device of DEVICES)
    for (const name of Object.keys(SCENES).filter(isMeant)) await takeScene(name, device);
  console.log(`Every state has its pictures in ${FOLDER}/.`);
} finally {
  await browser.close();
  await server.close();
}

/** The gallery links to every state by its name. */
async function listStates() {
  const page = await browser.newPage();
  await page.goto(`http://localhost:${PORT}/app/gallery/`);
  const links = page.locator('a[href^="?"]');
  await links.first().waitFor();
  const names = await links.allInnerTexts();
  await page.close();
  return names;
}

async function takeAll(name, { sizes, ...device }) {
  const context = await browser.newContext({
    ...device,
    viewport: sizes[0],
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(`http://localhost:${PORT}/app/gallery/?${name}`);
  // The second time, the font is at hand.
  await page.evaluate(() => document.fonts.ready);
  await page.reload();
  await page.locator('.monaco-editor .view-line').first().waitFor({ state: 'attached' });
  await page.evaluate(() => document.fonts.ready);
  for (const size of sizes)
    for (const colorScheme of SCHEMES) {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme });
      // Colours and squiggles come a moment after the text.
      await page.waitForTimeout(400);
      await take(page, `${FOLDER}/${name}-${size.width}-${colorScheme}.webp`);
    }
  await context.close();
}

/** The widest window is enough, and the phone: the states show how the page fits. */
async function takeScene(name, { sizes: [size], ...device }) {
  const { code, show } = SCENES[name];
  const context = await browser.newContext({ ...device, viewport: size, reducedMotion: 'reduce' });
  await context.addInitScript(
    (draft) => {
      if (self === top) localStorage.setItem('gradus:draft:ema-update:earlier', draft);
    },
    JSON.stringify({ code, time: 1 }),
  );
  const page = await context.newPage();
  await page.goto(`http://localhost:${PORT}/problems/ema-update/`);
  await page.locator('[data-python=ready]').waitFor({ timeout: 60_000 });
  await page.locator('[data-is-up=true]').waitFor({ state: 'attached', timeout: 60_000 });
  await show(page);
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme });
    await page.waitForTimeout(400);
    await take(page, `${FOLDER}/${name}-${size.width}-${colorScheme}.webp`);
  }
  await context.close();
}

/** As WebP, a fifth of the size of a PNG. */
async function take(page, file) {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 75 });
  writeFileSync(file, Buffer.from(data, 'base64'));
}
