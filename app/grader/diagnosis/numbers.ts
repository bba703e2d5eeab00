import { isDict, isList, kindOf } from '#problem';
import type { NDArray, PySet, Tuple, Value } from '#problem';
import { isArray } from '../grid.ts';

/** A value with each of its real numbers changed; ints may become floats, as in NumPy. */
export function mapNumbers(value: Value, change: (number: number) => number): Value {
  const map = (part: Value) => mapNumbers(part, change);
  if (typeof value === 'number' || typeof value === 'bigint') return change(Number(value));
  if (isList(value)) return value.map(map);
  if (isArray(value)) return mapArray(value, change);
  if (isDict(value)) return new Map([...value].map(([key, held]) => [key, map(held)]));
  const kind = kindOf(value);
  if (kind !== 'tuple' && kind !== 'set') return value;
  const { items } = value as Tuple | PySet;
  return { kind, items: items.map(map) };
}

function mapArray(array: NDArray, change: (number: number) => number): NDArray {
  const { dtype, shape } = array;
  if (/complex|bool/.test(dtype)) return array;
  const data = Float64Array.from(array.data as ArrayLike<number>, (item) => change(Number(item)));
  return dtype === 'float32' || dtype === 'float16'
    ? { kind: 'ndarray', dtype, shape, data: Float32Array.from(data) }
    : { kind: 'ndarray', dtype: 'float64', shape, data };
}
