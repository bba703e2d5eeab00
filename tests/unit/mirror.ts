import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the mirror has, in its folder `good`. */
export const FILE = Buffer.from('a wheel '.repeat(5_000));

/** A server of folders that have the same file, or what can be wrong with it. */
export interface Mirror {
  /** A folder's address. */
  readonly at: (folder: keyof typeof FOLDERS) => URL;
  /** The paths it was asked for. */
  readonly asked: readonly string[];
  readonly close: () => Promise<unknown>;
}

export async function startMirror(): Promise<Mirror> {
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    const [, folder = ''] = url.split('/');
    if (isFolder(folder)) FOLDERS[folder](response);
    else FOLDERS.none(response);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    at: (folder) => new URL(`http://localhost:${port}/${folder}/`),
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

const FOLDERS = {
  good: (response: ServerResponse) => response.end(FILE),
  corrupted: (response: ServerResponse) => response.end(Buffer.concat([FILE, Buffer.from('!')])),
  none: (response: ServerResponse) => response.writeHead(404).end('not here'),
  /** Takes the request, and never answers. */
  silent: () => {},
  /** Never sends the end. */
  stalling: (response: ServerResponse) => begin(response),
  /** Sends the end so slowly that it never comes. */
  trickling: (response: ServerResponse) => {
    begin(response);
    const timer = setInterval(() => response.write(' '), 20);
    response.on('close', () => clearInterval(timer));
  },
  /** Hangs up in the middle. */
  cut: (response: ServerResponse) => {
    begin(response);
    setTimeout(() => response.destroy(), 50);
  },
};

const isFolder = (name: string): name is keyof typeof FOLDERS => Object.hasOwn(FOLDERS, name);

function begin(response: ServerResponse): void {
  response.writeHead(200, { 'Content-Length': FILE.length });
  response.write(FILE.subarray(0, 1_000));
}
