import { readFileSync, readdirSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { pack, unpack } from '../../app/python/snapshot.ts';
import { RIGHT, expect, starts, test } from './gradus.ts';
import type { ProblemPage } from './gradus.ts';

const PATTERN = '**/snapshot-*.bin';
const [name = ''] = readdirSync('dist/assets').filter((file) => /^snapshot-.*\.bin$/.test(file));
const [, KEY = ''] = /^snapshot-([0-9a-f]+)-/.exec(name) ?? [];
const packed = readFileSync(`dist/assets/${name}`);
const bytes = gunzipSync(packed);
const snapshot = unpack(KEY, Uint8Array.from(bytes).buffer);

/** Opens the page, and waits until there is all that later interpreters may start from. */
async function openWithSnapshot(problem: ProblemPage, code = RIGHT): Promise<void> {
  await problem.open(code);
  await problem.untilSnapshot();
}

/** Opens the page so that its first interpreter is a restored one; a busy machine may take a few visits. */
async function openRestored(problem: ProblemPage): Promise<void> {
  await openWithSnapshot(problem);
  await expect(async () => {
    await problem.page.reload();
    await problem.untilReady();
    expect(await starts(problem.page)).toEqual(['restored']);
  }).toPass({ timeout: 60_000 });
}

async function runAndPass(problem: ProblemPage): Promise<void> {
  await problem.runToEnd();
  await expect(problem.summary()).toContainText('5 of 5 tests passed');
  await problem.untilReady();
}

test('every interpreter starts from the snapshot', async ({ problem, page }) => {
  await openRestored(problem);
  for (let run = 0; run < 3; run++) await runAndPass(problem);
  expect(await starts(page)).toEqual(Array(4).fill('restored'));
});

test.describe('while developing', () => {
  test.use({ baseURL: 'http://localhost:4198/' });
  test('it is so as well', async ({ problem, page }) => {
    await openRestored(problem);
    await runAndPass(problem);
    expect(await starts(page)).toEqual(['restored', 'restored']);
  });
});

test('the first interpreter does not wait long for the snapshot', async ({ problem, page }) => {
  await page.route(PATTERN, () => {}); // it never comes
  await problem.open(RIGHT);
  await runAndPass(problem);
  expect(await starts(page)).toEqual(['plain', 'plain']);
});

test('on a slow line the first interpreter does not wait for the snapshot, and the later ones have it', async ({
  problem,
  page,
}) => {
  const line = await page.context().newCDPSession(page);
  const speed = { offline: false, latency: 0, downloadThroughput: 4_000_000, uploadThroughput: -1 };
  await line.send('Network.emulateNetworkConditions', speed);
  await openWithSnapshot(problem);
  await runAndPass(problem);
  await runAndPass(problem);
  const [first, ...later] = await starts(page);
  expect(first).toBe('plain');
  expect(later.at(-1)).toBe('restored');
});

test('a new frame starts from the snapshot at once', async ({ problem, page }) => {
  await openRestored(problem);
  await page.evaluate(() => document.querySelector('iframe')?.remove());
  await expect(problem.python()).toHaveAttribute('data-python', 'restarting');
  await problem.untilReady();
  expect(await starts(page)).toEqual(['restored', 'restored']);
  await runAndPass(problem);
});

test('a frame that goes while an interpreter starts in it takes no snapshot along', async ({
  problem,
  page,
}) => {
  await openRestored(problem);
  await problem.run().evaluate((button: HTMLElement) => {
    button.click();
    setTimeout(() => document.querySelector('iframe')?.remove(), 50);
  });
  await expect(problem.summary()).toContainText('tests passed');
  // Longer than a start may take.
  await page.waitForTimeout(16_000);
  await problem.untilReady();
  await runAndPass(problem);
  await runAndPass(problem);
  expect(await starts(page)).not.toContain('plain');
});

test('chance is new in every run', async ({ problem }) => {
  const chance = 'import random\nimport numpy as np\nprint(random.random(), np.random.rand())\n';
  await openWithSnapshot(problem, `${chance}${RIGHT}`);
  const printed = new Set<string>();
  for (let run = 0; run < 4; run++) {
    await runAndPass(problem);
    for (const value of (await problem.printed().innerText()).trim().split(' ')) printed.add(value);
  }
  expect([...printed].filter((value) => /^0\.\d+/.test(value))).toHaveLength(8);
});

test.describe('a snapshot that is of no use costs nobody anything:', () => {
  const flipped = Buffer.from(bytes);
  flipped.writeUInt8(flipped.readUInt8(flipped.length >>> 1) ^ 1, flipped.length >>> 1);
  const repack = (changed: Partial<typeof snapshot>, key = KEY) =>
    gzipSync(pack(key, { ...snapshot, ...changed }), { level: 1 });

  test.beforeEach(({ page }) => noteStarts(page));

  const unusable: readonly [what: string, answer: { status?: number; body?: Buffer }][] = [
    ['it is missing', { status: 404 }],
    ['it is a page of the host', { body: Buffer.from('<!doctype html><p>Sign in first.') }],
    ['it is cut short', { body: packed.subarray(0, packed.length >>> 1) }],
    ['it is longer than it should be', { body: gzipSync(Buffer.concat([bytes, bytes])) }],
  ];
  for (const [what, answer] of unusable)
    test(what, async ({ problem, page, quiet }) => {
      quiet.expectErrors = /Failed to load resource/;
      await page.route(PATTERN, (route) => route.fulfill(answer));
      const answered = page.waitForResponse(PATTERN);
      await problem.open(RIGHT);
      await answered;
      await runAndPass(problem);
      expect(await starts(page)).toEqual(['plain', 'plain']);
      expect(await countGiven(page)).toBe(0);
    });

  const refused: readonly [what: string, body: () => Buffer][] = [
    ['a bit of it is another', () => gzipSync(flipped, { level: 1 })],
    ['it is of other files', () => repack({}, '0'.repeat(32))],
    ['it is laid out differently', () => repack({ layout: snapshot.layout.replace('[', '{') })],
    ['its memory is of nothing', () => repack({ memory: new Uint8Array(snapshot.memory.length) })],
  ];
  for (const [what, body] of refused)
    test(what, async ({ problem, page }) => {
      await page.route(PATTERN, (route) => route.fulfill({ body: body() }));
      await openWithSnapshot(problem);
      for (let run = 0; run < 2; run++) await runAndPass(problem);
      await expect(problem.trouble()).toHaveCount(0);
      expect(await starts(page)).toEqual(['plain', 'plain', 'plain']);
      expect(await countGiven(page), 'it is not used again').toBe(1);
    });

  test('who starts from it hangs', async ({ problem, page }) => {
    await page.addInitScript(() => Object.assign(self, { isHanging: true }));
    await openWithSnapshot(problem);
    await runAndPass(problem);
    await runAndPass(problem);
    expect(await starts(page)).toEqual(['plain', 'plain', 'plain']);
    expect(await countGiven(page)).toBe(1);
  });
});

test('who overwrites all that can be reached harms only themselves', async ({ problem, page }) => {
  await openRestored(problem);
  await runAndPass(problem);
  await problem.replaceCode(VANDAL);
  await problem.runToEnd();
  expect(await problem.statuses()).toEqual(Array(5).fill('crashed'));
  await expect(problem.printed()).toContainText(/found [1-9]\d{2,} files/);
  await problem.replaceCode(RIGHT);
  for (let run = 0; run < 2; run++) {
    await problem.untilReady();
    await runAndPass(problem);
  }
  expect(await starts(page)).not.toContain('plain');
});

/** Overwrites whatever memory the files of Python are in, and then Python's own. */
const VANDAL = `
from js import Object
from pyodide_js import FS, _module

def find_files(node):
    for name in Object.keys(node.contents):
        child = getattr(node.contents, name)
        if FS.isDir(child.mode):
            yield from find_files(child)
        elif FS.isFile(child.mode):
            yield child.contents

files = list(find_files(FS.lookupPath("/home/pyodide").node))
print("found", len(files), "files")

def ema_update(ema, weights, decay=0.99):
    for content in files:
        content.constructor.new(content.buffer).fill(255)
    _module.HEAPU8.fill(255)
`;

/** Has the frame note which interpreters are given a snapshot; on request, those then hear nothing. */
const noteStarts = (page: Page) =>
  page.addInitScript(() => {
    if (self === top) return;
    const noted: boolean[] = [];
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (
      this: Worker,
      message: { kind: string; snapshot?: unknown },
      rest,
    ) {
      const isGiven = message.kind === 'start' && message.snapshot !== null;
      noted.push(isGiven);
      if (!isGiven || !('isHanging' in self)) Reflect.apply(postMessage, this, [message, rest]);
    };
    Object.assign(self, { noted });
  });

/** How many interpreters were given a snapshot. */
async function countGiven(page: Page): Promise<number | undefined> {
  const frame = page.frames().find((one) => one !== page.mainFrame());
  const noted = await frame?.evaluate(() => (self as unknown as { noted: boolean[] }).noted);
  return noted?.filter(Boolean).length;
}
