import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readdirSync } from 'node:fs';
import { RIGHT, expect, test } from './gradus.ts';

const [bundle = ''] = readdirSync('dist/assets').filter((name) => /^tests-.*\.js$/.test(name));
const SECRET = 'the learner keeps this to herself';

/**
 * Tries every way known to reach beyond the sandbox, and prints what came of each: `got` and what
 * was read, or `blocked` and the error. A request that goes out anyway shows in the server's log.
 */
const program = (urls: readonly string[]) => `
import ctypes, sys
import js, pyodide_js
from pyodide.ffi import to_js

def attempt(name, read):
    try:
        print(name, "got", str(read())[:200])
    except BaseException as error:
        print(name, "blocked", type(error).__name__, str(error)[:80].replace("\\n", " "))

def realm_by_constructor():
    return pyodide_js.constructor.constructor("return self")()

def realm_by_array():
    return to_js([1]).constructor.constructor("return self")()

def fetch_from(realm, url):
    request = realm.XMLHttpRequest.new()
    request.open("GET", url, False)
    request.send()
    return request.responseText

for url in ${JSON.stringify(urls)}:
    attempt("constructor", lambda: fetch_from(realm_by_constructor(), url))
    attempt("to_js", lambda: fetch_from(realm_by_array(), url))
    attempt("js.fetch", lambda: js.fetch(url))
    attempt("js.XMLHttpRequest", lambda: fetch_from(js, url))
    attempt("importScripts", lambda: realm_by_constructor().importScripts(url))
    attempt("urllib", lambda: __import__("urllib.request").request.urlopen(url, timeout=1).read())
    pyodide_js._api.loadBinaryFile(url)  # a promise: what it does shows in the log
    print("loadBinaryFile sent")

for store in ("localStorage", "indexedDB", "caches"):
    attempt(store, lambda: getattr(js, store).key(0))
attempt("storage by constructor", lambda: realm_by_constructor().localStorage.getItem("secret"))
attempt("parent", lambda: realm_by_constructor().parent.document.title)
attempt("secret", lambda: __import__("os").environ["SECRET"])
${RIGHT}
`;

/** Ways on which the refusal itself kills the interpreter, so that each needs a run of its own. */
const deadly = (url: string): readonly string[] => [
  `import pyodide_js
pyodide_js.FS.createLazyFile("/", "stolen", "${url}", True, False)
print("got", open("/stolen").read()[:200])`,
  `import ctypes
script = "var r = new XMLHttpRequest(); r.open('GET', '${url}', false); r.send()"
print("got", ctypes.CDLL(None).emscripten_run_script(script.encode()))`,
];

test('Python can fetch neither the bundle nor another server, and sees no storage', async ({
  problem,
  page,
  baseURL,
  quiet,
}) => {
  quiet.expectErrors = /Content Security Policy|violates|Refused/;
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
    response.end('open to all');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    const urls = [
      new URL(`assets/${bundle}`, baseURL).href,
      `http://127.0.0.1:${port}/`,
      `http://localhost:${port}/`,
    ];
    await problem.open(program(urls));
    await problem.untilSnapshot();
    await problem.untilAllFetched();
    await page.evaluate((secret) => localStorage.setItem('secret', secret), SECRET);
    const taken: string[] = [];
    page.on('response', (response) => taken.push(response.url()));
    await problem.runToEnd();
    await page.waitForTimeout(1_000);

    const lines = (await problem.printed().innerText()).trim().split('\n');
    expect(lines.filter((line) => line.endsWith('sent'))).toHaveLength(3);
    const attempts = lines.filter((line) => !line.endsWith('sent'));
    expect(attempts).toHaveLength(3 * 6 + 6);
    expect(attempts.filter((line) => !/ blocked /.test(line))).toEqual([]);
    await expect(problem.printed()).not.toContainText(SECRET);
    await expect(problem.summary()).toContainText('5 of 5 tests passed');

    for (const code of urls.flatMap(deadly)) {
      await problem.replaceCode(code);
      await problem.runToEnd();
      expect(await problem.statuses()).toEqual(Array(5).fill('crashed'));
      await expect(problem.printed()).not.toContainText('got');
    }
    expect(requests).toEqual([]);
    expect(taken.filter((url) => url.startsWith('http'))).toEqual([]);
    expect(await page.evaluate(() => localStorage.getItem('secret'))).toBe(SECRET);
  } finally {
    server.close();
  }
});

test('the sandboxed frame has an opaque origin of its own, and no part in what is stored', async ({
  problem,
  page,
}) => {
  await problem.open();
  const frame = page.frames().find((one) => one !== page.mainFrame());
  expect(await frame?.evaluate(() => self.origin)).toBe('null');
  expect(await frame?.evaluate(() => crossOriginIsolated)).toBe(true);
  const refused = await frame?.evaluate(async () => {
    const tries: readonly (() => unknown)[] = [
      () => localStorage,
      () => caches.keys(),
      () => navigator.serviceWorker.getRegistrations(),
    ];
    const outcomes = tries.map((attempt) => Promise.resolve().then(attempt));
    return (await Promise.allSettled(outcomes)).map((outcome) =>
      outcome.status === 'rejected' ? (outcome.reason as Error).name : 'got through',
    );
  });
  expect(refused).toEqual(Array(3).fill('SecurityError'));
});

test('JavaScript in the interpreter’s own realm reaches no network and no storage either', async ({
  problem,
  page,
  baseURL,
  quiet,
}) => {
  quiet.expectErrors = /Content Security Policy|violates|Refused/;
  await problem.open();
  await problem.untilSnapshot();
  const bundleUrl = new URL(`assets/${bundle}`, baseURL).href;
  const answers: string[] = [];
  page.on('response', (response) => answers.push(response.url()));
  const [worker] = page.workers();
  if (!worker) throw new Error('There is no worker.');
  const outcomes = await worker.evaluate(async (url) => {
    const tries: Record<string, () => unknown> = {
      fetch: () => fetch(url),
      'fetch without cors': () => fetch(url, { mode: 'no-cors' }),
      XMLHttpRequest: () => {
        const request = new XMLHttpRequest();
        request.open('GET', url, false);
        request.send();
        return request.responseText;
      },
      import: () => import(url),
      WebSocket: () =>
        new Promise((resolve, reject) => {
          const socket = new WebSocket(url.replace('http', 'ws'));
          socket.addEventListener('open', resolve);
          socket.addEventListener('error', () => reject(new Error('refused')));
        }),
      EventSource: () =>
        new Promise((resolve, reject) => {
          const source = new EventSource(url);
          source.addEventListener('open', resolve);
          source.addEventListener('error', () => reject(new Error('refused')));
        }),
      eval: () => (0, eval)('1'),
      Function: () => new Function('return 1')(),
      'a nested worker': () =>
        new Promise((resolve, reject) => {
          const script = `fetch(${JSON.stringify(url)}).then(() => postMessage('got'), () => postMessage('refused'))`;
          const nested = new Worker(URL.createObjectURL(new Blob([script])));
          nested.addEventListener('message', ({ data }) =>
            data === 'got' ? resolve(data) : reject(new Error('refused')),
          );
        }),
      indexedDB: () =>
        new Promise((resolve, reject) => {
          const request = indexedDB.open('gradus');
          request.addEventListener('success', resolve);
          request.addEventListener('error', () => reject(new Error('refused')));
        }),
      caches: () => caches.open('gradus'),
      'a service worker': () => navigator.serviceWorker.register('sw.js'),
      'private files': () => navigator.storage.getDirectory(),
    };
    const results: Record<string, string> = {};
    for (const [name, attempt] of Object.entries(tries))
      results[name] = await Promise.resolve()
        .then(attempt)
        .then(
          () => 'got through',
          () => 'refused',
        );
    return results;
  }, bundleUrl);
  expect(Object.keys(outcomes)).toHaveLength(13);
  expect(Object.entries(outcomes).filter(([, outcome]) => outcome !== 'refused')).toEqual([]);
  expect(answers.filter((url) => url.startsWith('http'))).toEqual([]);
});
