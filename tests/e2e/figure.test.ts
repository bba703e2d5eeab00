import { existsSync, readFileSync, readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { RIGHT, dropHeaders, ema, expect, requestsOf, test } from './gradus.ts';
import { expectAccessible } from './violations.ts';

const FORMULA = 'return decay * ema + (1 - decay) * weights';
const SWAPPED = ema('return (1 - decay) * ema + decay * weights');
/** Right in every test, whose weights are whole or arrays, and never done with those of the picture. */
const LOOPS = ema(
  'while isinstance(weights, float) and weights != round(weights, 3): pass',
  FORMULA,
);

const choice = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const panel = (page: Page) => page.getByRole('region', { name: 'See it work' });
const said = (page: Page) => panel(page).locator('[aria-live=polite]');
const key = (page: Page) => panel(page).getByRole('list', { name: 'Lines' }).getByRole('listitem');
const curve = (page: Page) => panel(page).locator('figure [role=img] [data-role=yours]');

/** Opens the picture, and waits until it is of the code. */
async function see(page: Page): Promise<void> {
  await choice(page, 'See it work').click();
  await untilDrawn(page);
}

const untilDrawn = (page: Page) => expect(panel(page)).toHaveAttribute('aria-busy', 'false');

test('the tests are in front until someone asks for the picture, which is fetched then', async ({
  problem,
  page,
}) => {
  const scripts = requestsOf(page);
  await problem.open(RIGHT);
  await expect(problem.rows()).toHaveCount(5);
  await problem.untilAllFetched();
  const isOfPicture = (url: string) => /SeeItWork|figure-/.test(url);
  expect(scripts.filter(isOfPicture)).toEqual([]);
  await see(page);
  expect(scripts.filter(isOfPicture)).not.toEqual([]);
});

test('the picture follows the code, and shows the reference only where they differ', async ({
  problem,
  page,
}) => {
  await problem.open(RIGHT);
  await see(page);
  await expect(said(page)).toHaveText('The reference agrees with your average.');
  await expect(key(page)).toHaveText(['weight', 'your average']);
  const right = await curve(page).getAttribute('d');
  await problem.replaceCode(SWAPPED);
  await expect(said(page)).toHaveText('The reference differs from your average, first at step 1.');
  await expect(key(page)).toHaveText(['weight', 'your average', 'reference average']);
  expect(await curve(page).getAttribute('d')).not.toBe(right);
  await problem.replaceCode(RIGHT);
  await expect(key(page)).toHaveText(['weight', 'your average']);
  expect(await curve(page).getAttribute('d')).toBe(right);
});

test('the reference is drawn from where a program goes wrong', async ({ problem, page }) => {
  await problem.open(ema('n[0] += 1', `${FORMULA} + (n[0] > 150)`) + 'n = [0]\n');
  await see(page);
  await expect(said(page)).toHaveText(
    'The reference differs from your average, first at step 151.',
  );
});

test('a slider is moved by keys, and the picture with it, in its place', async ({
  problem,
  page,
}) => {
  await problem.open(RIGHT);
  await see(page);
  const before = await curve(page).getAttribute('d');
  const place = await panel(page).getByRole('img').boundingBox();
  const slider = page.getByRole('slider', { name: 'Decay' });
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', '0.95');
  await expect(curve(page)).not.toHaveAttribute('d', before ?? '');
  await untilDrawn(page);
  await expect(said(page)).toHaveText('The reference agrees with your average.');
  expect(await panel(page).getByRole('img').boundingBox()).toEqual(place);
  await page.keyboard.press('ArrowLeft');
  await expect(curve(page)).toHaveAttribute('d', before ?? '');
});

test('the picture is told in words and in numbers', async ({ problem, page }) => {
  await problem.open(ema('return weights'));
  await see(page);
  const picture = panel(page).getByRole('img');
  await expect(picture).toHaveAccessibleName('A weight while it is trained, and its average');
  await expect(picture).toHaveAccessibleDescription(
    /^The average follows about 10 steps behind.*The reference differs from your average, first at step 1\.$/,
  );
  await page.getByText('Show the numbers').click();
  const rows = panel(page).getByRole('table').getByRole('row');
  await expect(rows).toHaveCount(201);
  await expect(rows.first()).toHaveText('stepweightyour averagereference average');
  const [step, weight, yours, reference] = await rows.nth(3).locator('th, td').allTextContents();
  expect(step).toBe('2');
  expect(yours).toBe(weight);
  expect(reference).not.toBe(yours);
});

const FAILING = {
  'has no return yet': [
    ema('pass'),
    'Your function returned None: it has no return yet. The picture comes when it returns what the statement asks for.',
  ],
  'returns what is no number': [
    ema('return {}'),
    'Your function returned a dict. The picture comes when it returns what the statement asks for.',
  ],
  raises: [
    ema('return ema + "a"'),
    /^Your function raised TypeError on line 2: unsupported operand .*\. The picture comes when/,
  ],
  'cannot be loaded': [
    'def ema_update(ema, weights, decay=0.99):\n    return (ema\n',
    /^SyntaxError on line 2: .*\. The picture comes when the code can be loaded\.$/,
  ],
} as const;

for (const [what, [code, sentence]] of Object.entries(FAILING))
  test(`a program that ${what} gets a sentence, and no curve of the reference`, async ({
    problem,
    page,
  }) => {
    await problem.open(code);
    await see(page);
    await expect(said(page)).toHaveText(sentence);
    await expect(key(page).first()).toHaveText('weight');
    await expect(panel(page).locator('figure [data-role=reference]')).toHaveCount(0);
  });

for (const host of ['with shared memory', 'without'])
  test(`a run goes before a loop in the picture, which is ended, ${host}`, async ({
    problem,
    page,
  }) => {
    if (host === 'without') await dropHeaders(page);
    await problem.open(LOOPS);
    await problem.untilSnapshot();
    await choice(page, 'See it work').click();
    await expect.poll(async () => (await interpreters(page)).alive).toBe(2);
    await problem.runToEnd();
    await expect(problem.summary()).toContainText('5 of 5 tests passed');
    await expect(choice(page, 'Test results')).toHaveAttribute('aria-pressed', 'true');
    await see(page);
    await expect(said(page)).toContainText('Did not finish within 2 seconds');
    await problem.runToEnd();
    await expect(problem.summary()).toContainText('5 of 5 tests passed');
    expect((await interpreters(page)).most).toBeLessThanOrEqual(3);
  });

test('the picture has an interpreter of its own, for as long as the code is the same', async ({
  problem,
  page,
}) => {
  await problem.open(RIGHT);
  await problem.untilSnapshot();
  const { started } = await interpreters(page);
  await see(page);
  expect(await interpreters(page)).toMatchObject({ started: started + 1, alive: 2 });
  const slider = page.getByRole('slider', { name: 'Decay' });
  await slider.focus();
  for (let press = 0; press < 3; press++) {
    const before = (await curve(page).getAttribute('d')) ?? '';
    await page.keyboard.press('ArrowLeft');
    await expect(curve(page)).not.toHaveAttribute('d', before);
    await untilDrawn(page);
  }
  await expect(problem.python()).toHaveAttribute('data-python', 'ready');
  expect(await interpreters(page)).toMatchObject({ started: started + 1, alive: 2 });
  await problem.replaceCode(SWAPPED);
  await expect(said(page)).toContainText('differs');
  expect(await interpreters(page)).toMatchObject({ started: started + 2, alive: 2 });
  await choice(page, 'Test results').click();
  await expect.poll(async () => (await interpreters(page)).alive).toBe(1);
});

test('nobody is shut out of the picture and its numbers', async ({ problem, page }) => {
  await problem.open(SWAPPED);
  await see(page);
  await page.getByText('Show the numbers').click();
  await expectAccessible(page);
});

const slugs = readdirSync('problems').filter((slug) => existsSync(`problems/${slug}/figure.ts`));

for (const slug of slugs)
  test(`the reference of ${slug} agrees with its solution, wherever the sliders stand`, async ({
    page,
  }) => {
    const code = readFileSync(`problems/${slug}/solution.py`, 'utf8');
    await page.addInitScript(
      ([name = '', text = '']) => {
        if (self === top) localStorage.setItem(name, text);
      },
      [`gradus:draft:${slug}:earlier`, JSON.stringify({ code, time: 1 })],
    );
    await page.goto(`problems/${slug}/`);
    await see(page);
    await expect(said(page)).toHaveText(/^The reference agrees with your /);
    for (const end of ['Home', 'End'])
      for (const slider of await panel(page).getByRole('slider').all()) {
        await slider.press(end);
        await untilDrawn(page);
        await expect(said(page)).toHaveText(/^The reference agrees with your /);
      }
  });

test('a problem without a figure has its tests alone', async ({ page }) => {
  await page.goto('problems/ema-timescales/');
  await expect(page.getByRole('list', { name: 'Tests' }).getByRole('listitem')).toHaveCount(5);
  await expect(choice(page, 'See it work')).toHaveCount(0);
});

test('in a narrow window the picture is behind the tests, and fits', async ({ problem, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await problem.open(SWAPPED);
  await page.getByRole('tab', { name: 'Tests' }).click();
  await see(page);
  const box = await panel(page).getByRole('img').boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 391)).toBeLessThanOrEqual(390);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

// Counts the interpreters where they are started, in the frame.
test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    if (self === top) return;
    const alive = new Set<Worker>();
    const count = { started: 0, most: 0 };
    const { postMessage, terminate } = Worker.prototype;
    Worker.prototype.postMessage = function (
      this: Worker,
      message: { kind: string },
      transfer: unknown,
    ) {
      if (message.kind === 'start') {
        alive.add(this);
        count.started++;
        count.most = Math.max(count.most, alive.size);
      }
      postMessage.call(this, message, transfer as StructuredSerializeOptions);
    };
    Worker.prototype.terminate = function (this: Worker) {
      alive.delete(this);
      terminate.call(this);
    };
    Object.assign(self, { interpreters: () => ({ ...count, alive: alive.size }) });
  }),
);

async function interpreters(page: Page): Promise<{ started: number; most: number; alive: number }> {
  const [, frame] = page.frames();
  if (!frame) throw new Error('There is no frame.');
  return frame.evaluate(() =>
    (
      self as unknown as { interpreters: () => Awaited<ReturnType<typeof interpreters>> }
    ).interpreters(),
  );
}
