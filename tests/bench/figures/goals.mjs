/** The verdict on all the goals that a figure has. */
export function judge(goals, unit, figure) {
  return Object.entries(goals ?? {})
    .map(([kind, limit]) => GOALS[kind](limit, unit))
    .map(({ text, isReached }) => `${text}: ${isReached(figure) ? 'reached' : '**not reached**'}`)
    .join('; ');
}

/** What a figure has to reach: in words, and whether it has. */
const GOALS = {
  ratio: (most) => ({
    text: `ratio ≤ ${most.toFixed(2)}`,
    isReached: ({ ratio }) => ratio <= most,
  }),
  median: (below, { writeWhole }) => ({
    text: `median < ${writeWhole(below)}`,
    isReached: ({ mine }) => mine.median < below,
  }),
  worst: (most, { writeWhole }) => ({
    text: most === 0 ? 'none' : `always ≤ ${writeWhole(most)}`,
    isReached: ({ mine }) => mine.max <= most,
  }),
};
