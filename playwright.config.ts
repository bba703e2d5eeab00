import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from './app/cli/browser.mjs';
import { firefoxOptions } from './app/cli/firefox.mjs';
import { ORIGIN } from './tests/hostile/targets.ts';

const VITE = 'node node_modules/vite/bin/vite.js';
const cwd = import.meta.dirname;
const executablePath = findBrowser();
/** Measures times against limits, so nothing else runs beside it. */
const TIMED = /(dying|hanging)\.test\.ts/;
/** What a learner does, and what Python must not; one test reaches into a worker, as BiDi cannot. */
const IN_FIREFOX = {
  testMatch: [/e2e\/(solve|isolation|numpy)\.test\.ts$/, /firefox\/\w+\.test\.ts$/],
  grepInvert: /JavaScript in the interpreter’s own realm/,
};
const firefox = {
  outputDir: 'tests/results/firefox',
  use: { browserName: 'firefox' as const, launchOptions: firefoxOptions() },
  dependencies: ['timed'],
};

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/hostile/elsewhere.ts',
  outputDir: 'tests/results/browser',
  forbidOnly: true,
  workers: 2,
  // Of a machine that may be slow; what is fast is for the benchmarks to say.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  // On a busy machine a browser may come too late; the report names as flaky what passed only then.
  retries: 1,
  reporter: 'list',
  projects: [
    { name: 'untimed', testIgnore: TIMED },
    { name: 'hostile', testDir: 'tests/hostile', testMatch: 'page.test.ts', grep: /@attack/ },
    { name: 'timed', testMatch: TIMED, dependencies: ['untimed', 'hostile'] },
    { name: 'firefox', testDir: 'tests', ...IN_FIREFOX, ...firefox },
    {
      name: 'firefox-hostile',
      testDir: 'tests/hostile',
      testMatch: 'page.test.ts',
      grep: /@firefox/,
      ...firefox,
    },
  ],
  use: {
    baseURL: `${ORIGIN}/`,
    browserName: 'chromium',
    // Each context would store the whole site, and a worker's answers pass `page.route` by; what is
    // stored has tests of its own.
    serviceWorkers: 'block',
    launchOptions: { args: BROWSER_ARGS, ...(executablePath && { executablePath }) },
  },
  webServer: [
    { command: `${VITE} preview --port ${new URL(ORIGIN).port} --strictPort`, url: ORIGIN, cwd },
    // The dev server's alone are the pages that show every state.
    { command: `${VITE} --port 4198 --strictPort`, url: 'http://localhost:4198/app/gallery/', cwd },
  ],
});
