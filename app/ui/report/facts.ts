import type { Count, Exhibit, Table } from '../../grader/index.ts';

/** Whether shape or dtype is what differs, and has to be seen beside the values. */
export const haveMarks = ({ expected: { shape, holder } }: Exhibit) =>
  shape.differs || holder.differs;

/** What the arrays are, once where both are the same: `shape (2, 3), float64`. */
export const factsText = ({ expected, actual }: Exhibit) =>
  ofBoth(factsOf(expected), factsOf(actual));

/** How much of the arrays is shown, or nothing where it is all of them. */
export const countText = ({ expected, actual }: Exhibit) =>
  ofBoth(shownOf(expected.count), shownOf(actual.count));

const factsOf = ({ shape, holder }: Table) => `shape ${shape.text}, ${holder.text}`;

const shownOf = ({ all, shown, from }: Count) =>
  shown === all ? '' : `${numeral(shown)} of ${numeral(all)} elements shown, from ${from}`;

const numeral = (count: number) => count.toLocaleString('en');

function ofBoth(expected: string, actual: string): string {
  if (expected === actual) return expected;
  const named = [expected && `expected: ${expected}`, actual && `actual: ${actual}`];
  return named.filter((text) => text !== '').join('; ');
}
