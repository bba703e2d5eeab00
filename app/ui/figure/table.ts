import type { Drawing, Line } from '../../session/picture.ts';

/** A chart's numbers: a row a place on the axis, or a step where lines go to and fro. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly number[])[];
}

export function tableOf({ x, y, lines }: Drawing): Table {
  const told = lines.filter(({ looks }) => looks !== 'faint');
  return told.every(isOnward) ? byPlace(x.label, told) : byStep(x.label, y.label, told);
}

const isOnward = ({ points }: Line) =>
  points.every(([at], index) => index === 0 || at > (points[index - 1]?.[0] ?? NaN));

function byPlace(label: string, lines: readonly Line[]): Table {
  const columns = lines.map(({ points }) => new Map(points));
  const places = new Set(lines.flatMap(({ points }) => points.map(([at]) => at)));
  return {
    head: [label, ...lines.map(({ name }) => name)],
    rows: [...places]
      .toSorted((one, other) => one - other)
      .map((at) => [at, ...columns.map((column) => column.get(at) ?? NaN)]),
  };
}

function byStep(x: string, y: string, lines: readonly Line[]): Table {
  const longest = Math.max(...lines.map(({ points }) => points.length));
  return {
    head: ['step', ...lines.flatMap(({ name }) => [`${name}, ${x}`, `${name}, ${y}`])],
    rows: Array.from({ length: longest }, (_, step) => [
      step,
      ...lines.flatMap(({ points }) => points[step] ?? [NaN, NaN]),
    ]),
  };
}
