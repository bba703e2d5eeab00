import { Changes, Raises, toValue } from '#problem';
import type { TypedArray, Value } from '#problem';
import { isArray, shapeText } from '../grid.ts';
import type { Function } from './recogniser.ts';

type Bend = (right: Value) => Value | null;

/** The function whose every result is the right one, bent. */
export const bentFunction =
  (right: Function, bend: Bend): Function =>
  (...args) =>
    bentResult(right(...args), bend);

/** The class, as a function, whose every method and attribute gives the right result, bent. */
export const bentClass =
  (right: Function, bend: Bend): Function =>
  (...init) =>
    new Proxy(constructed(right, init), {
      get: (object, key) => {
        const held: unknown = Reflect.get(object, key);
        return typeof held === 'function'
          ? (...args: unknown[]) => bentResult(Reflect.apply(held, object, args), bend)
          : bentResult(held, bend);
      },
    });

/** The twin of a class may be an arrow function that returns the object. */
const constructed = (right: Function, init: readonly unknown[]) =>
  (Object.hasOwn(right, 'prototype') ? Reflect.construct(right, init) : right(...init)) as object;

function bentResult(result: unknown, bend: Bend): unknown {
  if (result instanceof Raises || result === undefined || result === null) return result;
  if (result instanceof Changes)
    return new Changes(bentResult(result.value, bend), result.parameters);
  const value = bend(toValue(result));
  if (value === null) throw new RangeError();
  return asWritten(value, result);
}

/** A value as an author's function takes it, which in a chain is fed with its own results. */
function asWritten(value: Value, model: unknown): unknown {
  if (!isArray(value) || !isNumpyTs(model) || shapeText(value.shape) !== shapeText(model.shape))
    return value;
  const array = model.astype(value.dtype);
  const own = array === model ? array.copy() : array;
  (own.data as Float64Array).set(value.data as Float64Array);
  return own;
}

/** The part of a numpy-ts array that matters here. */
interface NumpyTs {
  readonly shape: readonly number[];
  readonly data: TypedArray;
  astype(dtype: string): NumpyTs;
  copy(): NumpyTs;
}

const isNumpyTs = (value: unknown): value is NumpyTs =>
  typeof value === 'object' && value !== null && 'astype' in value && 'copy' in value;
