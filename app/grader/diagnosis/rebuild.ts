import { ARRAYS, kindOf } from '#problem';
import type { TypedArray, Value } from '#problem';
import { isArray, sizeOf } from '../grid.ts';

/** These scalars, row-major, in a value of this shape that is held as the model is. */
export function rebuild(model: Value, shape: readonly number[], items: readonly Value[]): Value {
  if (isArray(model) && !model.dtype.startsWith('complex')) {
    const Holder = ARRAYS[model.dtype] as unknown as new (items: unknown[]) => TypedArray;
    const toItem = model.dtype.endsWith('int64') ? BigInt : Number;
    const data = new Holder(items.map((item) => toItem(item as number)));
    return { kind: 'ndarray', dtype: model.dtype, shape, data };
  }
  const [length, ...inner] = shape;
  if (length === undefined) return items[0] ?? null;
  const size = sizeOf(inner);
  const rows = Array.from({ length }, (_, row) =>
    rebuild([], inner, items.slice(row * size, (row + 1) * size)),
  );
  return kindOf(model) === 'tuple' ? { kind: 'tuple', items: rows } : rows;
}
