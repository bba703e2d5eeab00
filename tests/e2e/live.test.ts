import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { SLUG, expect, test as base } from './gradus.ts';

/** Of the project, what serves its source. */
const SOURCE = ['app', 'problems', 'public', 'index.html', 'package.json'];
const CONFIGURATION = ['tsconfig.json', 'vite.config.ts'];

/** Milliseconds after a change in which Vite's watcher may miss another; nobody edits as fast. */
const UNHEARD = 200;

interface Author {
  readonly url: string;
  /** Writes a file of the problem anew. */
  readonly edit: (file: string, change: (text: string) => string) => Promise<void>;
}

/** A copy of the project that is served from source, and that its author edits. */
const test = base.extend<{ author: Author }>({
  author: async ({}, provide) => {
    const folder = mkdtempSync(resolve('tests/results/live-'));
    for (const name of [...SOURCE, ...CONFIGURATION])
      cpSync(name, join(folder, name), { recursive: true });
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    const port = await freePort();
    const vite = ['node_modules/vite/bin/vite.js', '--port', String(port), '--strictPort'];
    const server = spawn(process.execPath, vite, { cwd: folder });
    await new Promise<void>((up) => {
      server.stdout.on('data', (text: Buffer) => text.includes('ready in') && up());
    });
    await provide({
      url: `http://localhost:${port}/problems/${SLUG}/`,
      edit: async (file, change) => {
        await setTimeout(UNHEARD);
        const path = join(folder, 'problems', SLUG, file);
        writeFileSync(path, change(readFileSync(path, 'utf8')));
      },
    });
    server.kill();
    await once(server, 'exit');
    rmSync(folder, { recursive: true, force: true });
  },
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

test('what an author edits shows in the open page, a fault names its place, and the code stays', async ({
  page,
  author,
}) => {
  // A server of its own, which compiles what it is asked for.
  test.setTimeout(240_000);
  const article = page.getByRole('article').first();
  const fault = page.locator('vite-error-overlay');
  const code = page.locator('.view-lines');
  const isSamePage = () => page.evaluate(() => 'marked' in globalThis);
  await page.goto(author.url);
  await expect(page.locator('[data-is-up=true]')).toBeAttached({ timeout: 60_000 });
  await page.getByRole('textbox', { name: /^Python code/ }).focus();
  await page.keyboard.insertText('# mine\n');
  await page.evaluate(() => Object.assign(globalThis, { marked: true }));

  await author.edit('statement.md', (text) => text.replace('## Background', '## Where it began'));
  await expect(article).toContainText('Where it began');
  expect(await isSamePage()).toBe(true);

  await author.edit('statement.md', (text) => text.replace('\\leftarrow', '\\leftarow'));
  await expect(fault).toContainText(
    /statement\.md:\d+:\d+: the formula cannot be read: .*leftarow/,
  );
  await author.edit('statement.md', (text) => text.replace('\\leftarow', '\\leftarrow'));
  await expect(fault).toHaveCount(0);
  await author.edit('tests.ts', (text) => text.replace('cases: [{ args', 'cases: [{ argz'));
  await expect(fault).toContainText(/tests\.ts:\d+:\d+: .*argz/);
  expect(await isSamePage()).toBe(true);
  await expect(code).toContainText('# mine');

  await author.edit('tests.ts', (text) =>
    text.replace('argz', 'args').replace('Reference example', 'The first of them'),
  );
  const tests = page.getByRole('list', { name: 'Tests' });
  await expect(tests).toContainText('The first of them', { timeout: 60_000 });
  await expect(fault).toHaveCount(0);
  await expect(code).toContainText('# mine', { timeout: 60_000 });

  const hints = page.getByRole('region', { name: 'Hints' });
  const openHints = () => page.getByRole('button', { name: 'Hints', exact: true }).click();
  await openHints();
  await page.getByRole('button', { name: 'Show a hint' }).click({ timeout: 60_000 });
  await author.edit('hints.md', (text) => text.replace('$\\mathrm', '$\\mathrn'));
  await expect(fault).toContainText(/hints\.md:\d+:\d+: the formula cannot be read: .*mathrn/);
  await author.edit('hints.md', (text) =>
    text.replace('$\\mathrn', '$\\mathrm').replace('1. With decay 1', '1. Where decay is 1'),
  );
  await expect(fault).toHaveCount(0);
  await expect(async () => {
    await openHints();
    await expect(hints).toContainText('Where decay is 1', { timeout: 5_000 });
  }).toPass({ timeout: 60_000 });
});
