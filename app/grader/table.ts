import { indexAt, sizeOf } from './grid.ts';
import type { Window } from './window.ts';

/** The part of an array that is shown: rows are the leading dimensions, columns the last one. */
export interface Table {
  readonly shape: Piece;
  /** The dtype of an array; of anything else, what holds the elements. */
  readonly holder: Piece;
  /** The last index of every column. */
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  readonly count: Count;
}

export interface TableRow {
  /** The leading index: `[3]`, `[0, 2]`, and nothing for one dimension. */
  readonly label: string;
  readonly cells: readonly Piece[];
}

/** A piece of text, and whether it is what differs from the other side. */
export interface Piece {
  readonly text: string;
  readonly differs: boolean;
}

/** How many elements there are, how many are shown, and the index of the first of these. */
export interface Count {
  readonly all: number;
  readonly shown: number;
  readonly from: string;
}

/** What a window on an array of this shape shows; the n-th element, row-major, is `cellAt(n)`. */
export function tableOf(
  shape: readonly number[],
  { top, rows, left, columns, width }: Window,
  cellAt: (n: number) => Piece,
): Pick<Table, 'columns' | 'rows' | 'count'> {
  const leading = shape.slice(0, -1);
  return {
    columns: range(left, columns).map(String),
    rows: range(top, rows).map((row) => ({
      label: leading.length === 0 ? '' : indexText(leading, row),
      cells: range(row * width + left, columns).map(cellAt),
    })),
    count: {
      all: sizeOf(shape),
      shown: rows * columns,
      from: indexText(shape, top * width + left),
    },
  };
}

const range = (from: number, length: number) => Array.from({ length }, (_, i) => from + i);

const indexText = (shape: readonly number[], n: number) => `[${indexAt(shape, n).join(', ')}]`;
