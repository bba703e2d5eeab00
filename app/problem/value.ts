/**
 * What crosses between Python and TypeScript.
 *
 * A `number` is a Python float and a `bigint` a Python int, so that `10` and `10n`
 * stay different on the way through an interpreter. NumPy scalars are arrays of shape [].
 */
export type Value =
  null | boolean | number | bigint | string | Complex | List | Tuple | PySet | Dict | NDArray;

export type List = readonly Value[];
/** A Python complex number. */
export interface Complex {
  readonly kind: 'complex';
  readonly re: number;
  readonly im: number;
}
export interface Tuple {
  readonly kind: 'tuple';
  readonly items: readonly Value[];
}
export interface PySet {
  readonly kind: 'set';
  readonly items: readonly Value[];
}
export type Dict = ReadonlyMap<Value, Value>;

/** A NumPy array: `data` is row-major; complex data is interleaved (re, im). */
export interface NDArray {
  readonly kind: 'ndarray';
  readonly dtype: DType;
  readonly shape: readonly number[];
  readonly data: TypedArray;
}

/** A function handed to the learner's code: Python source there, its twin for the reference. */
export interface Callable {
  readonly kind: 'python';
  readonly source: string;
  readonly value: (...args: never[]) => unknown;
}

/** What a test may pass to the learner's code. Callables stand only as whole arguments. */
export type Argument = Value | Callable;

/** The typed array that holds each dtype; `float16` is kept exactly, as `float32`. */
export const ARRAYS = {
  bool: Uint8Array,
  int8: Int8Array,
  int16: Int16Array,
  int32: Int32Array,
  int64: BigInt64Array,
  uint8: Uint8Array,
  uint16: Uint16Array,
  uint32: Uint32Array,
  uint64: BigUint64Array,
  float16: Float32Array,
  float32: Float32Array,
  float64: Float64Array,
  complex64: Float32Array,
  complex128: Float64Array,
} as const;

export type DType = keyof typeof ARRAYS;
export type TypedArray = InstanceType<(typeof ARRAYS)[DType]>;

export const complex = (re: number, im: number): Complex => ({ kind: 'complex', re, im });
export const tuple = (...items: readonly Value[]): Tuple => ({ kind: 'tuple', items });
export const set = (...items: readonly Value[]): PySet => ({ kind: 'set', items });

/** A callable argument: `source` is a Python expression, `value` does the same in TypeScript. */
export const python = <F extends (...args: never[]) => unknown>(source: string, value: F) => ({
  kind: 'python' as const,
  source,
  value,
});

export const isDType = (name: unknown): name is DType =>
  typeof name === 'string' && Object.hasOwn(ARRAYS, name);

export const isDict = (value: unknown): value is Dict => value instanceof Map;

export const isList = (value: unknown): value is List => Array.isArray(value);

/** The `kind` of a tagged value, or undefined for the untagged ones. */
export function kindOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return undefined;
  return typeof value.kind === 'string' ? value.kind : undefined;
}
