import { defineConfig } from '@playwright/test';
import shared from '../../playwright.config.ts';

/** The whole suite, on the built site and by `grade`: `npm run test:hostile`. */
export default defineConfig({
  ...shared,
  testDir: '.',
  globalSetup: './elsewhere.ts',
  outputDir: '../results/hostile',
  reporter: [['list'], ['./tally.ts']],
  projects: [
    { name: 'page', testMatch: 'page.test.ts' },
    // Not beside the other, whose times it would spoil.
    { name: 'grade', testMatch: 'grade.test.ts', dependencies: ['page'] },
  ],
});
