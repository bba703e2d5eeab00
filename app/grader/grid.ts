import { isList, kindOf } from '#problem';
import type { NDArray, Tuple, Value } from '#problem';
import { elementAt } from './text.ts';

/** A regular box of scalars, however it is held: array, NumPy scalar, nested lists, one number. */
export interface Grid {
  readonly shape: readonly number[];
  readonly items: readonly Value[];
}

/** The grid that a value is, or null when it is ragged or holds more than scalars. */
export function gridOf(value: Value): Grid | null {
  if (isArray(value)) {
    const length = sizeOf(value.shape);
    return { shape: value.shape, items: Array.from({ length }, (_, i) => elementAt(value, i)) };
  }
  const members = membersOf(value);
  if (members === null) return isScalar(value) ? { shape: [], items: [value] } : null;
  return stack(members.map(gridOf));
}

export const isArray = (value: Value): value is NDArray => kindOf(value) === 'ndarray';

/** The items of a list or tuple, or null for anything else. */
export function membersOf(value: Value): readonly Value[] | null {
  if (isList(value)) return value;
  return kindOf(value) === 'tuple' ? (value as Tuple).items : null;
}

/** `[1, 2]` as an index or a shape in the learner's words: "(3, 1)" is Python's. */
export const shapeText = (shape: readonly number[]) =>
  shape.length === 1 ? `(${shape[0]},)` : `(${shape.join(', ')})`;

/** How many elements an array of this shape has. */
export const sizeOf = (shape: readonly number[]) =>
  shape.reduce((product, length) => product * length, 1);

/** The index in a grid of this shape of its n-th item, row-major. */
export function indexAt(shape: readonly number[], n: number): number[] {
  const index: number[] = [];
  for (const length of shape.toReversed()) {
    index.unshift(n % length);
    n = Math.floor(n / length);
  }
  return index;
}

const isScalar = (value: Value) =>
  typeof value !== 'object' || value === null || kindOf(value) === 'complex';

function stack(grids: readonly (Grid | null)[]): Grid | null {
  const shape = grids[0]?.shape ?? [];
  const items: Value[] = [];
  for (const grid of grids) {
    if (grid === null || shapeText(grid.shape) !== shapeText(shape)) return null;
    for (const item of grid.items) items.push(item);
  }
  return { shape: [grids.length, ...shape], items };
}
