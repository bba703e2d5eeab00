import { RIGHT, dropHeaders, ema, expect, test } from '../e2e/gradus.ts';

test('the main job is done in Firefox: a wrong answer, its reason, the right one, a reload', async ({
  problem,
  page,
}) => {
  await problem.open();
  expect(await page.evaluate(() => navigator.userAgent)).toContain('Firefox/');
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  await problem.replaceCode(ema('return ema'));
  await problem.runToEnd();
  await expect(problem.row('Reference example')).toContainText('expected 11.0, got 10.0');
  await problem.replaceCode(RIGHT);
  await problem.runToEnd();
  await expect(problem.summary()).toContainText('5 of 5 tests passed');
  await page.reload();
  await problem.untilReady();
  expect(await problem.saved()).toEqual([RIGHT]);
  await problem.runToEnd();
  await expect(problem.summary()).toContainText('5 of 5 tests passed');
});

for (const memory of ['shared memory', 'no shared memory'])
  test(`Stop ends an endless loop in Firefox with ${memory}, and the next right answer passes`, async ({
    problem,
    page,
  }) => {
    if (memory === 'no shared memory') await dropHeaders(page);
    await problem.open(`print("on my way", flush=True)\nwhile True: pass\n`);
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(memory === 'shared memory');
    await problem.run().click();
    await expect(problem.printed()).toContainText('on my way');
    await problem.stop().click();
    await expect(problem.summary()).toContainText('0 of 5 tests passed');
    expect((await problem.statuses())[0]).toBe('stopped');
    await problem.replaceCode(RIGHT);
    await problem.runToEnd();
    await expect(problem.summary()).toContainText('5 of 5 tests passed');
  });
