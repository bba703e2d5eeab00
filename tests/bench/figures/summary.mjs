/** The median of samples, and how far they spread; undefined without any. */
export function summarize(samples = []) {
  const sorted = samples
    .filter((sample) => typeof sample === 'number')
    .toSorted((one, other) => one - other);
  if (sorted.length === 0) return undefined;
  const half = sorted.length / 2;
  const middle = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return { median: (middle[0] + middle[1]) / 2, min: sorted[0], max: sorted.at(-1) };
}
