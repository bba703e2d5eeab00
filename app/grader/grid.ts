import { isList, kindOf } from '#problem';
import type { NDArray, Tuple, Value } from '#problem';
import { elementAt } from './text.ts';

/** A regular box of scalars, however it is held: array, NumPy scalar, nested lists, one number. */
export interface Grid {
  readonly shape: readonly number[];
  /** Makes them, row-major: of most grids that differ, the shapes say so already. */
  readonly items: () => readonly Value[];
}

/** The grid that a value is, or null when it is ragged or holds more than scalars. */
export function gridOf(value: Value): Grid | null {
  const known = typeof value === 'object' && value !== null ? grids.get(value) : undefined;
  if (known !== undefined) return known;
  const shape = shapeOf(value);
  const grid = shape && { shape, items: () => itemsOf(value) };
  if (typeof value === 'object' && value !== null) grids.set(value, grid);
  return grid;
}

/** A result is held against the reference and against every known mistake, and looked through once. */
const grids = new WeakMap<object, Grid | null>();

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

const SCALAR: readonly number[] = [];

function shapeOf(value: Value): readonly number[] | null {
  if (isArray(value)) return value.shape;
  const members = membersOf(value);
  if (members === null) return isScalar(value) ? SCALAR : null;
  const [first, ...rest] = members;
  const inner = first === undefined ? SCALAR : shapeOf(first);
  if (inner === null || !rest.every((member) => isShaped(member, inner))) return null;
  return [members.length, ...inner];
}

function isShaped(value: Value, wanted: readonly number[]): boolean {
  const shape = shapeOf(value);
  return shape?.length === wanted.length && wanted.every((length, axis) => length === shape[axis]);
}

function itemsOf(value: Value): readonly Value[] {
  const items: Value[] = [];
  const gather = (part: Value) => {
    if (isArray(part)) for (let n = 0; n < sizeOf(part.shape); n++) items.push(elementAt(part, n));
    else {
      const members = membersOf(part);
      if (members) members.forEach(gather);
      else items.push(part);
    }
  };
  gather(value);
  return items;
}
