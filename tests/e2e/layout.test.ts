import type { Page } from '@playwright/test';
import { NAMES, RIGHT, SLUG, ema, expect, test } from './gradus.ts';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
];

for (const size of SIZES)
  test(`at ${size.width} × ${size.height} the page does not scroll, nor move while Python comes`, async ({
    problem,
    page,
  }) => {
    await page.setViewportSize(size);
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value = 0 } = entry as PerformanceEntry & { value?: number };
          shifts.push(value);
        }
      }).observe({ type: 'layout-shift', buffered: true });
      const shifts: number[] = [];
      Object.assign(window, { shifts });
    });
    await problem.open();
    await expect(page.locator('[data-is-up=true]')).toBeAttached();
    const shift = await page.evaluate(() =>
      (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
    );
    expect(shift).toBeLessThan(0.02);
    expect(await overflow(page)).toEqual({ x: 0, y: 0 });
  });

const lines = (page: Page) => page.locator('.monaco-editor .view-lines');

/** How many pixels the page as a whole can be scrolled. */
const overflow = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
    return { x: scrollWidth - clientWidth, y: scrollHeight - clientHeight };
  });

test('statement, code and tests scroll by themselves', async ({ problem, page }) => {
  await page.setViewportSize({ width: 1024, height: 600 });
  await problem.open(`${'# one of many lines\n'.repeat(100)}${ema('return 0')}`);
  await problem.runToEnd();
  for (const name of ['Statement', 'Tests']) {
    const part = page.getByRole('region', { name, exact: true });
    await part.hover();
    await page.mouse.wheel(0, 200);
    await expect.poll(() => part.evaluate((element) => element.scrollTop)).toBeGreaterThan(0);
  }
  await page.locator('.monaco-editor').hover();
  await page.mouse.wheel(0, 200);
  await expect(page.locator('.monaco-editor .line-numbers').first()).not.toHaveText('1');
  expect(await overflow(page)).toEqual({ x: 0, y: 0 });
});

test('the borders move by mouse and by keys, and stay where they were put', async ({
  problem,
  page,
}) => {
  await problem.open();
  const width = page.getByRole('separator', { name: 'Width of the statement' });
  const place = async () => Math.round((await width.boundingBox())?.x ?? 0);
  const first = await place();
  // Above where the two borders meet.
  await page.mouse.move(first, 200);
  await page.mouse.down();
  await page.mouse.move(first - 150, 200, { steps: 5 });
  await page.mouse.up();
  expect(await place()).toBeCloseTo(first - 150, -1);

  const height = page.getByRole('separator', { name: 'Height of the code' });
  const before = (await height.boundingBox())?.y ?? 0;
  await height.focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  const after = (await height.boundingBox())?.y ?? 0;
  expect(after).toBeLessThan(before - 20);

  const dragged = await place();
  await page.reload();
  await expect.poll(place).toBe(dragged);
  expect((await height.boundingBox())?.y).toBeCloseTo(after, 0);
});

test('a narrow window shows one part at a time, and a run brings the tests to the front', async ({
  problem,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await problem.open(RIGHT);
  await expect(page.getByRole('article')).toBeVisible();
  await expect(lines(page)).toBeHidden();
  await page.getByRole('tab', { name: 'Code' }).click();
  await expect(lines(page)).toBeVisible();
  await expect(page.getByRole('article')).toBeHidden();
  await problem.runToEnd();
  await expect(page.getByRole('tab', { name: 'Tests' })).toHaveAttribute('aria-selected', 'true');
  await expect(problem.row(NAMES[0] ?? '')).toBeVisible();
});

for (const height of [844, 500])
  test(`at 390 × ${height}, as with a phone's keyboard, the run bar is in view beside every part`, async ({
    problem,
    page,
  }) => {
    await page.setViewportSize({ width: 390, height });
    await page.goto(`problems/${SLUG}/`);
    for (const name of ['Statement', 'Code', 'Tests']) {
      await page.getByRole('tab', { name }).click();
      for (const button of [problem.run(), problem.stop()])
        await expect(button).toBeInViewport({ ratio: 1 });
      await expect(problem.summary()).toBeInViewport({ ratio: 1 });
      const part = await page.getByRole('tabpanel').boundingBox();
      expect(part?.height).toBeGreaterThan(height * 0.4);
    }
  });

test('at 200 % zoom everything is still there, and the page scrolls neither way', async ({
  problem,
  page,
}) => {
  await page.setViewportSize({ width: 720, height: 450 });
  await problem.open(ema('return 0'));
  await problem.runToEnd();
  await expect(problem.run()).toBeInViewport({ ratio: 1 });
  await expect(problem.row(NAMES[0] ?? '')).toBeVisible();
  expect(await overflow(page)).toEqual({ x: 0, y: 0 });
});

test('turning a tablet keeps the code, what can be undone, an open row and the focus', async ({
  problem,
  page,
}) => {
  const [wide, tall] = [
    { width: 1180, height: 820 },
    { width: 820, height: 1180 },
  ];
  await page.setViewportSize(wide);
  await problem.open();
  await problem.replaceCode('first = 1\n');
  await page.setViewportSize(tall);
  await page.getByRole('tab', { name: 'Tests' }).click();
  const row = problem.rows().nth(3);
  await row.locator('summary').click();
  await page.setViewportSize(wide);
  await expect(row.locator('details')).toHaveAttribute('open');
  await expect(row.locator('summary')).toBeFocused();
  await page.setViewportSize(tall);
  await page.getByRole('tab', { name: 'Code' }).click();
  await expect(lines(page)).toContainText('first = 1');
  await problem.editor().focus();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(lines(page)).toContainText('Your code here');
});

test('the theme is the system’s until one is chosen, which then stays', async ({
  problem,
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await problem.open();
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const editorGround = () =>
    page
      .locator('.monaco-editor')
      .first()
      .evaluate((it) => getComputedStyle(it).backgroundColor);
  const dark = await ground();
  await expect.poll(editorGround).toBe(dark);
  await page.getByRole('button', { name: 'Theme: system' }).click();
  await expect(page.getByRole('button', { name: 'Theme: light' })).toBeVisible();
  const light = await ground();
  expect(light).not.toBe(dark);
  await expect.poll(editorGround).toBe(light);
  await page.reload();
  expect(await ground()).toBe(light);
});

for (const { kept, size } of [
  { kept: 'no JSON', size: '14px' },
  { kept: '{"theme":7,"fontSize":"x","sizes":[1]}', size: '14px' },
  {
    kept: '{"theme":"pink","fontSize":-4,"sizes":{"columns":{"of another version":100}}}',
    size: '10px',
  },
])
  test(`of kept settings only what makes sense is taken: ${kept}`, async ({ page }) => {
    await page.addInitScript((text) => {
      if (self === top) localStorage.setItem('gradus:settings', text);
    }, kept);
    await page.goto(`problems/${SLUG}/`);
    await expect(page.getByRole('button', { name: 'Theme: system' })).toBeVisible();
    await expect(lines(page)).toHaveCSS('font-size', size);
    const border = page.getByRole('separator', { name: 'Width of the statement' });
    const share = ((await border.boundingBox())?.x ?? 0) / 1280;
    expect(share).toBeCloseTo(0.43, 1);
  });

test('on paper are the statement, the code as text and the verdicts, and no buttons', async ({
  problem,
  page,
}) => {
  await problem.open(ema('return 0  # mine'));
  await problem.runToEnd();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('article')).toBeVisible();
  await expect(page.locator('pre').filter({ hasText: '# mine' })).toBeVisible();
  await expect(problem.row(NAMES[4] ?? '')).toBeVisible();
  await expect(problem.run()).toBeHidden();
  await expect(page.locator('.monaco-editor')).toBeHidden();
});
