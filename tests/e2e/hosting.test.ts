import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { ProblemPage, RIGHT, expect } from './gradus.ts';
import { test } from '@playwright/test';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/** A plain static host that serves the site below a folder and sends no header of ours. */
const host = createServer((request, response) => {
  const [, path] = /^\/some\/folder\/(.*)$/.exec(request.url ?? '') ?? [];
  const file = join('dist', (path ?? 'elsewhere').replace(/(^|\/)$/, '$1index.html'));
  if (!existsSync(file)) return void response.writeHead(404).end();
  response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
  createReadStream(file).pipe(response);
});

test('the site works below a folder, on a host that sends no headers', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  const { port } = host.address() as AddressInfo;
  try {
    await page.goto(`http://localhost:${port}/some/folder/`);
    await page.getByRole('link', { name: 'Exponential moving average of weights' }).click();
    const problem = new ProblemPage(page);
    await problem.untilReady();
    await problem.replaceCode(RIGHT);
    await problem.runToEnd();
    await expect(problem.summary()).toContainText('5 of 5 tests passed');
    await page.getByRole('link', { name: 'Gradus' }).click();
    await expect(page).toHaveURL(`http://localhost:${port}/some/folder/`);
  } finally {
    host.closeAllConnections();
    host.close();
  }
});

test('the served site sends the headers that isolation needs', async ({ request }) => {
  const headers = (await request.get('problems/ema-update/')).headers();
  expect(headers).toMatchObject({
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
});
