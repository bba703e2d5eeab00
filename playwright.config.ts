import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from './app/cli/browser.mjs';

const URL = 'http://localhost:4199/';
const executablePath = findBrowser();

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'tests/results/browser',
  forbidOnly: true,
  // Tests measure times: one at a time, and none gets a second chance.
  workers: 1,
  retries: 0,
  reporter: 'list',
  use: {
    baseURL: URL,
    browserName: 'chromium',
    launchOptions: { args: BROWSER_ARGS, ...(executablePath && { executablePath }) },
  },
  webServer: {
    command: 'node node_modules/vite/bin/vite.js preview --port 4199 --strictPort',
    url: URL,
    reuseExistingServer: false,
  },
});
