import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

/**
 * Serves files, which browsers may keep, and with the headers that make shared memory possible, as the
 * built site has them.
 *
 * @param {Readonly<Record<string, string>>} mounts folders and files, by the beginning of their addresses.
 */
export async function serve(mounts) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = find(mounts, pathname);
    if (!file) return response.writeHead(404, HEADERS).end();
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const { size } = statSync(file);
    response.writeHead(200, { ...HEADERS, 'Content-Type': type, 'Content-Length': size });
    return createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  return {
    address: `http://localhost:${server.address().port}/`,
    ...watch(server),
    close: () => server.close(),
  };
}

/** Of a server: how many bytes it has sent so far, headers and all, and which paths it was asked for. */
export function watch(server) {
  const sockets = new Set();
  const paths = new Set();
  server.on('connection', (socket) => sockets.add(socket));
  server.on('request', ({ url }) => paths.add(url));
  return {
    moved: () => [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, 0),
    asked: () => [...paths],
  };
}

const HEADERS = {
  'Cache-Control': 'public, max-age=31536000, immutable',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Without its type, a browser neither compiles WebAssembly as it comes nor keeps what it compiled. */
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.wasm': 'application/wasm',
};

function find(mounts, pathname) {
  const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
  const mount = Object.keys(mounts)
    .filter((prefix) => path.startsWith(prefix))
    .toSorted((one, other) => other.length - one.length)[0];
  if (mount === undefined) return undefined;
  const file = join(mounts[mount], path.slice(mount.length));
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}
