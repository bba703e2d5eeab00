import { CHECKS } from '../python/numpyChecks.ts';
import { RIGHT, expect, starts, test } from './gradus.ts';

/** Does some of the checks at each of the first calls, so that none takes longer than a test may. */
const PROGRAM = `
import numpy as np

left = list(${JSON.stringify(CHECKS)}.items())
share = len(left) // 4 + 1

def ema_update(ema, weights, decay=0.99):
    for name, code in [left.pop() for _ in left[:share]]:
        try:
            exec(code, {"np": np})
            print("can do:", name)
        except BaseException as error:
            print("cannot do:", name, repr(error))
    return decay * ema + (1 - decay) * weights
`;

test('NumPy can do all it has to in an interpreter that starts from the snapshot', async ({
  problem,
  page,
}) => {
  await problem.open(RIGHT);
  await problem.untilSnapshot();
  await problem.runToEnd();
  await problem.untilReady();
  await problem.replaceCode(PROGRAM);
  await problem.runToEnd();
  const printed = (await problem.printed().innerText()).trim().split('\n').toSorted();
  expect(printed).toEqual(
    Object.keys(CHECKS)
      .map((name) => `can do: ${name}`)
      .toSorted(),
  );
  await expect(problem.summary()).toContainText('5 of 5 tests passed');
  expect((await starts(page))[1]).toBe('restored');
});
