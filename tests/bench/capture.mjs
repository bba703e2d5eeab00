// `node tests/bench/capture.mjs`, beside `npm start`: what it would take a learner's browser to capture the
// snapshot on a first visit, instead of fetching the one that the build has captured.
import { chromium } from '@playwright/test';
import { BROWSER_ARGS, provideBrowser } from '../../app/cli/browser.mjs';

const PAGE = 'http://localhost:4173/problems/ema-update/';
const RUNS = 3;

const browser = await chromium.launch({
  executablePath: await provideBrowser(),
  args: BROWSER_ARGS,
});
for (let run = 0; run < RUNS; run++) {
  const page = await browser.newPage();
  await page.addInitScript(keepMessages);
  await page.goto(PAGE);
  await page.waitForFunction(() => performance.getEntriesByName('python:ready').length > 0);
  const frame = page.frames().find((one) => one !== page.mainFrame());
  const { ms, bytes } = await frame.evaluate(capture);
  console.log(`captured in ${Math.round(ms)} ms: ${(bytes / 1e6).toFixed(1)} MB`);
  await page.close();
}
await browser.close();

/** In the frame: keeps what its workers are given. */
function keepMessages() {
  if (self === top) return;
  const given = {};
  const { postMessage } = Worker.prototype;
  Worker.prototype.postMessage = function (message, transfer) {
    given[message.kind] ??= message;
    Reflect.apply(postMessage, this, [message, transfer]);
  };
  Object.assign(self, { given });
}

/** In the frame: has a worker capture a snapshot, as a confined process does when the site is built. */
function capture() {
  const { urls } = self.given.import;
  const start = performance.now();
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(urls.worker);
  worker.postMessage({ kind: 'import', urls }, []);
  const wish = { ...self.given.start, interrupt: null, snapshot: null, capture: 'key' };
  worker.postMessage(wish, [port2]);
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => {
      if (data.kind !== 'captured') return;
      worker.terminate();
      resolve({ ms: performance.now() - start, bytes: data.bytes.length });
    };
  });
}
