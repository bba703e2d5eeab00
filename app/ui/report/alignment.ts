/** The spaces that go before and behind a text, so that it stands in line with others. */
export interface Padding {
  readonly before: string;
  readonly behind: string;
}

/**
 * What brings the decimal points of a column into line, in a font whose characters are all as
 * wide. A text that is no number ends where the points are.
 */
export function alignPoints(texts: readonly string[]): readonly Padding[] {
  const points = texts.map(pointOf);
  const furthest = Math.max(0, ...points);
  const longest = Math.max(0, ...texts.map((text, at) => text.length - (points[at] ?? 0)));
  return texts.map((text, at) => {
    const point = points[at] ?? 0;
    return {
      before: ' '.repeat(furthest - point),
      behind: ' '.repeat(longest - (text.length - point)),
    };
  });
}

/** Where the point of a number is, or where it would be. */
function pointOf(text: string): number {
  const [whole] = /^-?\d+/.exec(text) ?? [];
  return whole === undefined ? text.length : whole.length;
}
