import { SLUG } from './hundredSite.mjs';
import { openProblem, runRight } from './page.mjs';
import { createProfile } from './profile.mjs';

const RUNS = 2;

/** From Run to the verdicts of a hundred tests, with an interpreter ready. */
export async function playHundred({ address }) {
  const profile = createProfile();
  try {
    return await profile.visit(async (page) => {
      await openProblem(page, address, SLUG);
      const runs = await runRight(page, RUNS, 100);
      return { hundred: runs.map(({ verdict }) => verdict) };
    });
  } finally {
    profile.remove();
  }
}
