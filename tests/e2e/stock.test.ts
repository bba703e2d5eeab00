import type { Page } from '@playwright/test';
import { RIGHT, expect, starts, test } from './gradus.ts';
import type { ProblemPage } from './gradus.ts';

const CACHE = 'gradus-python';
/** The wasm, the standard library, NumPy, two scripts, the lock file, our worker, and the snapshot. */
const MANY = 8;
/** What interpreters are made of, on its way over the line. */
const PYTHON = /\/(pyodide|python_stdlib|snapshot-|worker-[^/]*\.txt|numpy)[^/]*$/;

const kept = (page: Page) =>
  page.evaluate(
    async (cache) => (await (await caches.open(cache)).keys()).map(({ url }) => url),
    CACHE,
  );

/** The first visit, until all is kept for the next one. */
async function visitToKeep(problem: ProblemPage): Promise<void> {
  await problem.open(RIGHT);
  await problem.untilSnapshot();
  await expect.poll(() => kept(problem.page)).toHaveLength(MANY);
}

/** Visits again, and gives what of Python was fetched. */
async function visitAgain(problem: ProblemPage): Promise<readonly string[]> {
  const fetched: string[] = [];
  problem.page.on('request', (request) => {
    if (PYTHON.test(request.url())) fetched.push(request.url());
  });
  await problem.page.reload();
  await problem.untilReady();
  return fetched;
}

async function runAndPass(problem: ProblemPage): Promise<void> {
  await problem.runToEnd();
  await expect(problem.summary()).toContainText('5 of 5 tests passed');
}

/** Has the largest of what is kept be half as long, be something else of its length, or be gone. */
const spoil = (page: Page, how: 'halve' | 'change' | 'remove') =>
  page.evaluate(
    async ([cache, what]) => {
      const stock = await caches.open(cache);
      const all = await Promise.all(
        (await stock.keys()).map(async (request) => {
          const response = await stock.match(request);
          const headers = new Headers(response?.headers);
          return { request, headers, size: (await response?.blob())?.size ?? 0 };
        }),
      );
      const largest = all.toSorted((one, other) => one.size - other.size).at(-1);
      if (!largest) throw new Error('Nothing is kept.');
      const { request, headers, size } = largest;
      const bytes = new Uint8Array(what === 'halve' ? size / 2 : size).fill(7);
      if (what === 'remove') await stock.delete(request);
      else await stock.put(request, new Response(bytes, { headers }));
    },
    [CACHE, how] as const,
  );

test('a later visit fetches nothing of Python, and starts from the snapshot', async ({
  problem,
  page,
}) => {
  await visitToKeep(problem);
  expect(await visitAgain(problem)).toEqual([]);
  expect(await starts(page)).toEqual(['restored']);
  await runAndPass(problem);
});

test('a kept file that is shorter than it was is fetched anew', async ({ problem, page }) => {
  await visitToKeep(problem);
  await spoil(page, 'halve');
  expect(await visitAgain(problem)).toEqual([expect.stringContaining('snapshot-')]);
  await runAndPass(problem);
  await expect.poll(() => kept(page)).toHaveLength(MANY);
});

test('a kept snapshot that does not fit is forgotten, and fetched on the visit after', async ({
  problem,
  page,
}) => {
  await visitToKeep(problem);
  await spoil(page, 'change');
  expect(await visitAgain(problem)).toEqual([]);
  expect(await starts(page)).toEqual(['plain']);
  await runAndPass(problem);
  await expect.poll(() => kept(page)).toHaveLength(MANY - 1);
  await page.reload();
  await problem.untilReady();
  await problem.untilSnapshot();
  await expect.poll(() => kept(page)).toHaveLength(MANY);
});

test('what another version of the site has kept is forgotten', async ({ problem, page }) => {
  await visitToKeep(problem);
  await spoil(page, 'remove');
  const older = 'older';
  await page.evaluate(
    async ([cache, name]) => {
      const response = new Response('', { headers: { 'X-Name': name } });
      await (await caches.open(cache)).put(`/${cache}/${name}`, response);
    },
    [CACHE, older] as const,
  );
  await page.reload();
  await problem.untilReady();
  await problem.untilSnapshot();
  await expect.poll(() => kept(page)).not.toContainEqual(expect.stringContaining(older));
  await expect.poll(() => kept(page)).toHaveLength(MANY);
});
