import { readSolution } from './solution.ts';
import type { Solution } from './solution.ts';

/** Apart from the catalogue, whose files every page needs: each is fetched when a learner asks for it. */
const hints = import.meta.glob<readonly string[]>('/problems/*/hints.md', { import: 'default' });
const solutions = import.meta.glob<string>('/problems/*/solution.py', {
  query: '?raw',
  import: 'default',
});

/** A problem's hints as HTML, from a nudge to nearly the answer; none when its author wrote none. */
export const loadHints = async (slug: string): Promise<readonly string[]> =>
  (await hints[`/problems/${slug}/hints.md`]?.()) ?? [];

/** A problem's solution, which every problem has. */
export const loadSolution = async (slug: string): Promise<Solution> =>
  readSolution((await solutions[`/problems/${slug}/solution.py`]?.()) ?? '');
