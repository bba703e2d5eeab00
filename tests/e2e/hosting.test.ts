import { createReadStream, existsSync, readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { test as base } from '@playwright/test';
import { ProblemPage, RIGHT, expect, starts } from './gradus.ts';
import { TYPES } from './host.ts';

const ASSETS = readdirSync('dist/assets');
const HASHED = `assets/${ASSETS.find((name) => /^main-.*\.js$/.test(name))}`;
const WHEEL = `numpy/${readdirSync('dist/numpy').find((name) => name.endsWith('.whl'))}`;
/** One that is missing, too. */
const PAGES = ['', 'problems/ema-update/', 'problems/nothing/'];

/** A plain static host that serves the site below a folder and sends no header of ours. */
const host: RequestListener = (request, response) => {
  const [, path] = /^\/some\/folder\/(.*)$/.exec(request.url ?? '') ?? [];
  const file = join('dist', (path ?? 'elsewhere').replace(/(^|\/)$/, '$1index.html'));
  if (!existsSync(file)) return void response.writeHead(404).end();
  response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
  createReadStream(file).pipe(response);
};

/** A test that may have servers, by their port; they end with it. */
const test = base.extend<{ serve: (answer: RequestListener) => Promise<number> }>({
  serve: async ({}, provide) => {
    const servers: Server[] = [];
    await provide(async (answer) => {
      const server = createServer(answer);
      servers.push(server);
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return (server.address() as AddressInfo).port;
    });
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  },
});

test('the site works below a folder, on a host that sends no headers', async ({
  page,
  context,
  serve,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const site = `http://localhost:${await serve(host)}/some/folder/`;
  await page.goto(site);
  await page.getByRole('link', { name: 'Exponential moving average of weights' }).click();
  const problem = new ProblemPage(page);
  await problem.untilReady();
  await problem.untilSnapshot();
  await problem.replaceCode(RIGHT);
  await problem.runToEnd();
  await expect(problem.summary()).toContainText('5 of 5 tests passed');
  await problem.untilReady();
  expect((await starts(page)).at(-1)).toBe('restored');
  await page.getByRole('link', { name: 'Gradus' }).click();
  await expect(page).toHaveURL(site);
});

test('every answer has the headers of isolation and the policy that its page states', async ({
  request,
  page,
}) => {
  const seen = new Set<string | undefined>();
  for (const path of [HASHED, WHEEL, ...PAGES]) {
    const headers = (await request.get(path)).headers();
    expect(headers, path).toMatchObject({
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    seen.add(headers['content-security-policy']);
  }
  for (const path of PAGES) {
    await page.goto(path);
    const meta = page.locator('meta[http-equiv="Content-Security-Policy"]');
    seen.add((await meta.getAttribute('content')) ?? '');
  }
  expect([...seen]).toEqual([expect.stringContaining("'sha256-")]);
});

test('a file named by its hash is kept for a year, and all others are asked for again', async ({
  request,
}) => {
  expect((await request.get(HASHED)).headers()['cache-control']).toBe(
    'public, max-age=31536000, immutable',
  );
  for (const path of [WHEEL, 'assets/missing-a1b2c3d4.js', ...PAGES])
    expect((await request.get(path)).headers()['cache-control'], path).toBe('no-cache');
  for (const path of [HASHED, WHEEL, 'problems/ema-update/']) {
    const { etag = 'none' } = (await request.get(path)).headers();
    const again = await request.get(path, { headers: { 'If-None-Match': etag } });
    expect(again.status(), path).toBe(304);
    expect(await again.body()).toHaveLength(0);
  }
});

test('what Python is loaded from is sent with its type', async ({ request }) => {
  const types = { wasm: 'application/wasm', mjs: 'text/javascript', zip: 'application/zip' };
  for (const [ending, type] of Object.entries(types)) {
    const file = ASSETS.find((name) => name.endsWith(`.${ending}`));
    expect((await request.get(`assets/${file}`)).headers()['content-type'], file).toBe(type);
  }
  expect((await request.get(WHEEL)).headers()['content-type']).toBe('application/zip');
});

test('the files for other hosts hold the policy of the built page', async ({ request }) => {
  const policy = (await request.get('')).headers()['content-security-policy'] ?? '';
  for (const file of [
    '_headers',
    'hosting/nginx.conf',
    'hosting/Caddyfile',
    'hosting/apache.htaccess',
  ])
    expect(readFileSync(join('dist', file), 'utf8'), file).toContain(policy);
  expect(existsSync('dist/.nojekyll')).toBe(true);
});

test('a page of another site may embed a problem, which runs there', async ({
  page,
  baseURL,
  serve,
}) => {
  const frame = `<!doctype html><title>A course</title><iframe src="${baseURL}problems/ema-update/">`;
  const port = await serve((_, response) => void response.end(frame));
  await page.goto(`http://127.0.0.1:${port}/`);
  const embedded = page.frameLocator('iframe');
  await expect(embedded.locator('[data-python]')).toHaveAttribute('data-python', 'ready', {
    timeout: 60_000,
  });
  await embedded.getByRole('button', { name: 'Run tests', exact: true }).click();
  await expect(embedded.getByText('0 of 5 tests passed')).toBeVisible();
});
