import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { HEADERS } from '../../app/build/hosting/rules.ts';
import { test as base } from './gradus.ts';

/** What becomes of a file on its way; the response has its headers, and no status yet. */
export type Fault = (response: ServerResponse, file: Buffer) => void;

/** A server of the built site that can be at fault. */
export interface FaultyHost {
  readonly url: string;
  /** Sent with every file, beside its type. */
  headers: Readonly<Record<string, string>>;
  /** From now on, files whose path matches have this fault, and no others. */
  readonly fail: (pattern: RegExp, fault: Fault) => void;
  /** From now on, nothing is at fault. */
  readonly mend: () => void;
}

/** By the ending of a file's name, as a plain host knows them. */
export const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/** A test whose pages come from a host that can be at fault. */
export const test = base.extend<{ host: FaultyHost }>({
  host: async ({}, provide) => {
    let failing: { pattern: RegExp; fault: Fault } | null = null;
    const server = createServer((request, response) => {
      const path = decodeURIComponent((request.url ?? '').replace(/[?#].*/, ''));
      const place = join('dist', path.endsWith('/') ? `${path}index.html` : path);
      if (!existsSync(place)) return void response.writeHead(404).end();
      const type = TYPES[extname(place)] ?? 'application/octet-stream';
      response.setHeaders(new Map(Object.entries({ 'Content-Type': type, ...host.headers })));
      const file = readFileSync(place);
      if (failing?.pattern.test(path)) failing.fault(response, file);
      else response.end(file);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const host: FaultyHost = {
      url: `http://localhost:${port}/`,
      headers: { ...HEADERS, 'Cache-Control': 'no-store' },
      fail: (pattern, fault) => (failing = { pattern, fault }),
      mend: () => (failing = null),
    };
    await provide(host);
    server.closeAllConnections();
    server.close();
  },
  baseURL: ({ host }, provide) => provide(host.url),
  problem: async ({ problem, quiet }, provide) => {
    quiet.expectErrors = /Failed to load|net::ERR|Failed to fetch|MIME type|dynamically imported/;
    await provide(problem);
  },
});

export const answer =
  (status: number): Fault =>
  (response) =>
    response.writeHead(status).end();

/** Ends well, and too early. */
export const truncate: Fault = (response, file) => response.end(file.subarray(0, file.length / 2));

/** The connection breaks down in the middle. */
export const cut: Fault = (response, file) => {
  response.setHeader('Content-Length', file.length);
  response.write(file.subarray(0, file.length / 2), () => response.destroy());
};

/** One byte is another one. */
export const corrupt: Fault = (response, file) => {
  const bytes = Buffer.from(file);
  bytes[bytes.length >> 1] = ~(bytes[bytes.length >> 1] ?? 0);
  response.end(bytes);
};

const PAGE = '<!doctype html><title>Welcome to this network</title><p>Please sign in.</p>';

/** A web page in its place, under the type of a page. */
export const replace: Fault = (response) =>
  response.setHeader('Content-Type', 'text/html').end(PAGE);

/** A web page in its place, as long as the file, under the type of the file. */
export const disguise: Fault = (response, file) => response.end(PAGE.padEnd(file.length));

/** Headers, and nothing after them. */
export const stall: Fault = (response, file) => {
  response.setHeader('Content-Length', file.length).flushHeaders();
};

/** Half of it, and nothing after that. */
export const stallMidway: Fault = (response, file) => {
  response.setHeader('Content-Length', file.length).write(file.subarray(0, file.length / 2));
};
