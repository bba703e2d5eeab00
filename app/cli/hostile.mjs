import { setUp } from './setup.mjs';
import { runTool } from './tool.mjs';

// `npm run test:hostile [-- -g forging]`: every hostile program, on the page and by `grade`.
setUp();
const { provideBrowser } = await import('./browser.mjs');
const env = { ...process.env, CHROMIUM_PATH: await provideBrowser() };
if (runTool('vite', ['build', '--logLevel=warn']).status !== 0)
  throw new Error('The site could not be built; Vite says why above.');
const args = ['test', '-c', 'tests/hostile/playwright.config.ts', ...process.argv.slice(3)];
process.exitCode = runTool('playwright', args, { env }).status ?? 1;
