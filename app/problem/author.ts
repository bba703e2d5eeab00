import { ARRAYS, isDType, isDict, isList, kindOf } from './value.ts';
import type { Argument, Callable, NDArray, TypedArray, Value } from './value.ts';

/**
 * The value that an author's own way of writing it stands for: numpy-ts arrays become
 * `ndarray`, plain objects dictionaries with str keys, `undefined` None.
 *
 * @throws TypeError for what has no Python counterpart (a symbol, a date, a nested function).
 */
export function toValue(written: unknown): Value {
  switch (typeof written) {
    case 'boolean':
    case 'number':
    case 'bigint':
    case 'string':
      return written;
    case 'undefined':
      return null;
    case 'object':
      return written === null ? null : fromObject(written);
    default:
      throw new TypeError(`A ${typeof written} has no Python value.`);
  }
}

/** As {@link toValue}, and a callable made with `python(source, value)` stays one. */
export function toArgument(written: unknown): Argument {
  return kindOf(written) === 'python' ? (written as Callable) : toValue(written);
}

function fromObject(written: object): Value {
  if (isList(written)) return written.map(toValue);
  if (isDict(written)) return new Map([...written].map(([k, v]) => [toValue(k), toValue(v)]));
  if (isNumpyTs(written)) return fromNumpyTs(written);
  switch (kindOf(written)) {
    case 'complex':
    case 'ndarray':
      return written as Value;
    case 'tuple':
    case 'set': {
      const { kind, items } = written as { kind: 'tuple' | 'set'; items: readonly unknown[] };
      return { kind, items: items.map(toValue) };
    }
  }
  if (Object.getPrototypeOf(written) === Object.prototype)
    return new Map(Object.entries(written).map(([key, value]) => [key, toValue(value)]));
  if ('re' in written && 'im' in written)
    return { kind: 'complex', re: Number(written.re), im: Number(written.im) };
  throw new TypeError(`A ${written.constructor?.name ?? 'bare object'} has no Python value.`);
}

/**
 * The part of a numpy-ts array that matters here. A copy is row-major whatever the view was;
 * `tobytes` loses half of a complex array, and its bytes per float16 differ between engines.
 */
interface NumpyTs {
  readonly dtype: string;
  readonly shape: readonly number[];
  copy(): { readonly data: TypedArray };
}

function isNumpyTs(value: object): value is NumpyTs {
  return 'copy' in value && 'dtype' in value && 'shape' in value;
}

function fromNumpyTs(array: NumpyTs): NDArray {
  const { dtype } = array;
  if (!isDType(dtype)) throw new TypeError(`Arrays of dtype ${dtype} cannot be compared.`);
  const Holder = ARRAYS[dtype] as new (items: TypedArray) => TypedArray;
  return { kind: 'ndarray', dtype, shape: [...array.shape], data: new Holder(array.copy().data) };
}
