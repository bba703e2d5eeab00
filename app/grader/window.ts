import { sizeOf } from './grid.ts';

/** The part of a matrix that is shown: so many rows from the top one, columns from the left one. */
export interface Window {
  readonly top: number;
  readonly rows: number;
  readonly left: number;
  readonly columns: number;
  /** How many columns the whole matrix has. */
  readonly width: number;
}

const ROWS = 8;
const COLUMNS = 8;
/** A single row has the room of two. */
const COLUMNS_OF_ONE_ROW = 16;

/** The window on an array of this shape that holds its n-th element, row-major. */
export function windowOf(shape: readonly number[], n: number): Window {
  const width = shape.at(-1) ?? 1;
  const height = sizeOf(shape.slice(0, -1));
  const [top, rows] = stretch(Math.floor(n / width), height, ROWS);
  const limit = height === 1 ? COLUMNS_OF_ONE_ROW : COLUMNS;
  const [left, columns] = stretch(n % width, width, limit);
  return { top, rows, left, columns, width };
}

/** From the start where that holds the place, else with as much before it as behind. */
function stretch(place: number, length: number, limit: number): [from: number, count: number] {
  if (length <= limit) return [0, length];
  if (place < limit) return [0, limit];
  return [Math.min(place - Math.floor(limit / 2), length - limit), limit];
}
