import { createServer } from 'node:http';
import { ELSEWHERE } from './targets.ts';

/**
 * Starts a server that is open to all, for programs to try: what arrives here has left the page.
 *
 * @returns what ends it.
 */
export default async function serveElsewhere(): Promise<() => void> {
  let asked: (string | undefined)[] = [];
  const server = createServer(({ url }, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
    if (url === TAKE) {
      response.end(JSON.stringify(asked));
      asked = [];
    } else {
      asked.push(url);
      response.end('open to all');
    }
  });
  const { hostname, port } = new URL(ELSEWHERE);
  await new Promise<void>((resolve) => server.listen(Number(port), hostname, resolve));
  return () => {
    server.closeAllConnections();
    server.close();
  };
}

const TAKE = '/take';

/** What was asked for since last looked, as sentences. */
export async function takeArrivals(): Promise<readonly string[]> {
  const paths = (await (await fetch(ELSEWHERE + TAKE)).json()) as readonly string[];
  return paths.map((path) => `Another origin was asked for ${path}.`);
}
