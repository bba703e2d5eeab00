import { SLUG } from './hundredSite.mjs';
import { openProblem, write } from './page.mjs';
import { createProfile } from './profile.mjs';
import { RIGHT } from './programs.mjs';
import { runOnce } from './runs.mjs';

const RUNS = 2;

/** From Run to the verdicts of a hundred tests, with an interpreter ready. */
export async function playHundred({ address }) {
  const profile = createProfile();
  try {
    return await profile.visit(async (page) => {
      await openProblem(page, address, SLUG);
      await write(page, RIGHT);
      const hundred = [];
      for (let count = 0; count < RUNS; count++)
        hundred.push((await page.evaluate(runOnce)).verdict);
      return { hundred };
    });
  } finally {
    profile.remove();
  }
}
