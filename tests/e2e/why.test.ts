import { expect, test } from './gradus.ts';
import type { ProblemPage } from './gradus.ts';

const RESULT = 'decay * ema + (1 - decay) * weights';
const returning = (result: string) =>
  `import numpy as np\n\n\ndef ema_update(ema, weights, decay=0.99):\n    return ${result}\n`;

/** Runs a program that is no known mistake, and gives its rows that did not pass. */
async function runWrong(problem: ProblemPage, result: string) {
  await problem.open(returning(result));
  await problem.runToEnd();
  return problem.rows().and(problem.page.locator(':not([data-status=passed])'));
}

test('a result that is a tenth of the right one is called so, with the number, in every row', async ({
  problem,
}) => {
  const wrong = await runWrong(problem, `0.1 * (${RESULT})`);
  await expect(wrong).toHaveCount(5);
  for (const row of await wrong.all())
    await expect(row).toContainText(
      'Every result is 0.1 times what is expected, in all 8 cases: is a factor missing, or applied twice?',
    );
});

test('a transposed array is called so', async ({ problem }) => {
  const wrong = await runWrong(problem, `np.transpose(${RESULT})`);
  await expect(wrong).toHaveCount(1);
  await expect(wrong).toContainText('shape (3, 2) instead of (2, 3)');
  await expect(wrong).toContainText(
    'Every result that is an array is transposed, in all 8 cases: are rows and columns swapped?',
  );
});

test('a tenth of the right result in all cases but one is not explained', async ({ problem }) => {
  const wrong = await runWrong(problem, `(${RESULT}) * (0.2 if decay == 0.75 else 0.1)`);
  await expect(wrong).toHaveCount(5);
  await expect(wrong.first()).toContainText('expected 11.0, got 1.1');
  for (const row of await wrong.all()) await expect(row).not.toContainText('in all');
});
