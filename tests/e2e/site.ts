import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { chromium } from '@playwright/test';
import type { BrowserContext } from '@playwright/test';
import { listKept } from '../../app/build/kept.ts';
import { readHeaders } from '../../app/build/hosting/headersFile.ts';
import { BROWSER_ARGS, findBrowser } from '../../app/cli/browser.mjs';
import { chooseWheel } from '../../app/python/wheel.ts';
import { expect, test as base } from './gradus.ts';
import { TYPES } from './host.ts';

/** The built site on a server that can go away. */
export interface Site {
  /** Where it is, with a slash at its end; changed by `serve`. */
  readonly url: string;
  /** The paths of files that were sent whole. */
  readonly sent: readonly string[];
  /** Starts the server: the site is below a folder, and its headers are sent or not. */
  readonly serve: (below: string, hasHeaders: boolean) => Promise<void>;
  /** From now on there is no server. */
  readonly stop: () => void;
  /** From now on there is a new version, which marks its pages by `data-version="2"`. */
  readonly publish: () => void;
  /** From now on, this answers at a path. */
  readonly replace: (path: string, answer: (response: ServerResponse) => void) => void;
}

/** A test with a site, and a browser that keeps what a site has it keep, also when it is closed. */
export const test = base.extend<{ site: Site; open: () => Promise<BrowserContext> }>({
  site: async ({}, provide) => {
    let server: Server | undefined;
    let dist = 'dist';
    let url = '';
    const sent: string[] = [];
    const replaced = new Map<string, (response: ServerResponse) => void>();
    const stop = () => {
      server?.closeAllConnections();
      server?.close();
    };
    const next = mkdtempSync(join(tmpdir(), 'gradus-next-'));
    await provide({
      get url() {
        return url;
      },
      sent,
      serve: async (below, hasHeaders) => {
        server = createServer((request, response) => {
          const address = (request.url ?? '').replace(/[?#].*/, '');
          const path = address.startsWith(`/${below}`)
            ? address.slice(below.length + 1)
            : 'elsewhere';
          const file = join(dist, path.replace(/(^|\/)$/, '$1index.html'));
          const headers = readHeaders(readFileSync(join(dist, '_headers'), 'utf8'), `/${path}`);
          const type = TYPES[extname(file)] ?? 'application/octet-stream';
          response.setHeaders(
            new Map(Object.entries({ ...(hasHeaders && headers), 'Content-Type': type })),
          );
          sent.push(path);
          const instead = replaced.get(path);
          if (instead) instead(response);
          else if (existsSync(file)) response.end(readFileSync(file));
          else response.writeHead(404).end();
        });
        await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
        url = `http://localhost:${(server.address() as AddressInfo).port}/${below}`;
      },
      stop,
      publish: () => {
        writeNext(next);
        dist = next;
      },
      replace: (path, answer) => void replaced.set(path, answer),
    });
    stop();
    rmSync(next, { recursive: true });
  },
  open: async ({}, provide) => {
    const profile = mkdtempSync(join(tmpdir(), 'gradus-profile-'));
    const opened: BrowserContext[] = [];
    const errors: string[] = [];
    const executablePath = findBrowser();
    await provide(async () => {
      const context = await chromium.launchPersistentContext(profile, {
        args: BROWSER_ARGS,
        serviceWorkers: 'allow',
        permissions: ['clipboard-read', 'clipboard-write'],
        ...(executablePath && { executablePath }),
      });
      context.on('weberror', (error) => errors.push(String(error.error())));
      context.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      opened.push(context);
      return context;
    });
    for (const context of opened) await context.close();
    rmSync(profile, { recursive: true });
    expect(errors, 'errors in the console').toEqual([]);
  },
});

/** Writes a new version: every script has another name, and the page's own does one thing more. */
function writeNext(folder: string): void {
  cpSync('dist', folder, { recursive: true });
  const assets = join(folder, 'assets');
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'));
  const rename = (text: string) =>
    scripts.reduce((now, name) => now.replaceAll(name, name.replace(/js$/, 'next.js')), text);
  for (const name of scripts) {
    const mark = name.startsWith('main-')
      ? '\ndocument.documentElement.dataset.version = "2";'
      : '';
    writeFileSync(
      join(assets, rename(name)),
      rename(readFileSync(join(assets, name), 'utf8')) + mark,
    );
    rmSync(join(assets, name));
  }
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (file.endsWith('.html'))
      writeFileSync(join(folder, file), rename(readFileSync(join(folder, file), 'utf8')));
  const list = JSON.stringify(listKept(folder, chooseWheel('.', process.env['NUMPY'])));
  const [, ...code] = readFileSync('dist/sw.js', 'utf8').split('\n');
  writeFileSync(join(folder, 'sw.js'), [`self.__WB_MANIFEST=${list};`, ...code].join('\n'));
}
