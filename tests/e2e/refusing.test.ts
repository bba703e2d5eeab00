import { NUMPY } from '../wheel.ts';
import { ema, expect, test } from './gradus.ts';

const REFUSED = [
  [
    'a syntax error',
    'def ema_update(ema, weights, decay=0.99):\n    return (ema\n',
    /SyntaxError.*line 2.*was never closed/s,
  ],
  ['an error while loading', 'x = 1\ny = x / 0\n', /ZeroDivisionError.*line 2.*division by zero/s],
  [
    'no such function',
    'def average(ema, weights):\n    return ema\n',
    /Define a function named ema_update/,
  ],
  [
    'a misspelt function',
    '\ndef ema_updat(ema, weights, decay=0.99):\n    return ema\n',
    /line 2.*Define a function named ema_update\. You have ema_updat: rename it/s,
  ],
  [
    'too few parameters',
    'def ema_update(ema, weights):\n    return ema\n',
    /TypeError.*Expected: ema_update\(ema, weights, decay=0\.99\)/s,
  ],
  [
    'another parameter',
    'def ema_update(ema, weights, beta=0.99):\n    return ema\n',
    /TypeError.*Expected: ema_update\(ema, weights, decay=0\.99\)/s,
  ],
  [
    'a missing module',
    'import torch\n',
    new RegExp(`ModuleNotFoundError.*torch.*here are NumPy ${NUMPY}`, 's'),
  ],
  [
    'a name that this NumPy lacks',
    'from numpy import fancy\n',
    new RegExp(`ImportError.*fancy.*NumPy ${NUMPY} runs here`, 's'),
  ],
  ['a null byte', 'x = 1\ny = "a\0b"\n', /SyntaxError.*line 2.*null bytes/s],
  ['an exit while loading', 'import sys\nsys.exit(3)\n', /SystemExit.*line 2/s],
] as const;

for (const [what, code, text] of REFUSED)
  test(`${what} is refused with an alert that names type, message and line`, async ({
    problem,
  }) => {
    await problem.open(code);
    await problem.runToEnd();
    await expect(problem.refusal()).toHaveText(text);
    await expect(problem.summary()).toContainText('0 of 5 tests passed');
    expect(await problem.statuses()).toEqual(Array(5).fill('not-run'));
  });

test('the refused line is marked in the editor until it is changed', async ({ problem, page }) => {
  await problem.open('import numpy as np\n\ndef ema_update(:\n    pass\n');
  await problem.runToEnd();
  await expect(problem.refusal()).toContainText('line 3');
  await expect(page.locator('.monaco-editor .squiggly-error')).toHaveCount(1);
  await expect(page.locator('.monaco-editor .view-lines')).toContainText('SyntaxError');
  await problem.editor().focus();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('# ');
  await expect(page.locator('.monaco-editor .squiggly-error')).toHaveCount(0);
});

test('input() is answered with a sentence', async ({ problem }) => {
  await problem.open(ema('return float(input())'));
  await problem.runToEnd();
  await expect(problem.row('Reference example')).toContainText('input() cannot ask anyone here');
});

test('a program of more than 100 kB is refused with its size', async ({ problem }) => {
  await problem.open(`# ${'x'.repeat(100_000)}\n`);
  await problem.runToEnd();
  await expect(problem.refusal()).toContainText('100000 are allowed');
});
