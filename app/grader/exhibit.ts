import { kindOf } from '#problem';
import type { Comparison, NDArray, Value } from '#problem';
import { distance } from './closeness.ts';
import { gridOf, isArray, shapeText, sizeOf } from './grid.ts';
import { tableOf } from './table.ts';
import type { Piece, Table } from './table.ts';
import { elementAt, elementText, pythonText } from './text.ts';
import { windowOf } from './window.ts';

/** What was expected and what came, side by side as tables. */
export interface Exhibit {
  readonly expected: Table;
  readonly actual: Table;
}

/** Longer texts than this are read as text, and not in columns. */
const LONGEST_CELL = 50;

/**
 * The tables of two arrays, or regular lists, of one dimension or more; null for anything else,
 * and where a view decides, which compares something else than what came.
 *
 * Where the shapes agree, both show the same part, and the first difference is in it.
 */
export function exhibitOf(expected: Value, actual: Value, rules: Comparison): Exhibit | null {
  const [wanted, got] = [sideOf(expected), sideOf(actual)];
  if (rules.view || wanted === null || got === null) return null;
  const isAlike = shapeText(wanted.shape) === shapeText(got.shape);
  const differs = (n: number) =>
    isAlike && distance(wanted.itemAt(n), got.itemAt(n), rules.tolerance) !== null;
  const first = isAlike ? firstOf(sizeOf(wanted.shape), differs) : 0;
  const holderDiffers = isHolderWrong(wanted, got, rules);
  const show = (side: Side, other: Side): Table => ({
    shape: { text: shapeText(side.shape), differs: !isAlike },
    holder: { text: side.holder, differs: holderDiffers },
    ...tableOf(side.shape, windowOf(side.shape, first), (n) => cellAt(side, other, n, differs(n))),
  });
  const exhibit = { expected: show(wanted, got), actual: show(got, wanted) };
  return isLegible(exhibit) ? exhibit : null;
}

/** The first place of so many where something holds, or the very first. */
function firstOf(count: number, holds: (n: number) => boolean): number {
  for (let n = 0; n < count; n++) if (holds(n)) return n;
  return 0;
}

interface Side {
  readonly value: Value;
  readonly shape: readonly number[];
  readonly holder: string;
  readonly itemAt: (n: number) => Value;
}

/** What can be shown as a table: one that has elements, in at least one dimension. */
function sideOf(value: Value): Side | null {
  const side = isArray(value) ? sideOfArray(value) : sideOfList(value);
  return side && side.shape.length > 0 && sizeOf(side.shape) > 0 ? side : null;
}

/** Elements are taken one by one, because a grid of a million is slow to make. */
const sideOfArray = (value: NDArray): Side => ({
  value,
  shape: value.shape,
  holder: value.dtype,
  itemAt: (n) => elementAt(value, n),
});

function sideOfList(value: Value): Side | null {
  const grid = gridOf(value);
  if (grid === null) return null;
  const holder = kindOf(value) ?? 'list';
  const items = grid.items();
  return { value, shape: grid.shape, holder, itemAt: (n) => items[n] ?? null };
}

/** As `compare` has it: the container where it is asked for, an array's dtype where that is. */
const isHolderWrong = (wanted: Side, got: Side, { container, dtype }: Comparison) =>
  wanted.holder !== got.holder &&
  ((container === true && !(isArray(wanted.value) && isArray(got.value))) ||
    (dtype === true && isArray(wanted.value)));

/** Two that differ are written in full where they look alike, as 0.1 does in float32. */
function cellAt(side: Side, other: Side, n: number, differs: boolean): Piece {
  const text = textAt(side, n);
  const looksAlike = differs && text === textAt(other, n);
  return { text: looksAlike ? pythonText(side.itemAt(n)) : text, differs };
}

const textAt = (side: Side, n: number) =>
  isArray(side.value) ? elementText(side.value, n) : pythonText(side.itemAt(n));

const isLegible = ({ expected, actual }: Exhibit) =>
  [...expected.rows, ...actual.rows].every(({ cells }) =>
    cells.every(({ text }) => text.length <= LONGEST_CELL),
  );
