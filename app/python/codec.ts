import type { Argument, DType, NDArray, TypedArray, Value } from '#problem';

/** JSON whose objects are tagged values; `harness/decode.py` and `encode.py` are its other half. */
export type Wire =
  null | boolean | number | string | readonly Wire[] | { readonly [tag: string]: Wire };

/**
 * A value in the codec's text form, as JSON.
 *
 * Bare numbers are floats. Tags: `f` a float JSON lacks, `i` an int in hexadecimal, `c` complex,
 * `t` tuple, `s` set, `d` dictionary, `a` array (little-endian bytes in base64), `p` Python source.
 */
export function toWire(value: Argument): Wire {
  if (typeof value === 'number') return floatToWire(value);
  if (typeof value === 'bigint') return { i: value.toString(16) };
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Map)
    return { d: [...value].map(([key, item]) => [toWire(key), toWire(item)]) };
  if (!('kind' in value)) return (value as readonly Value[]).map(toWire);
  switch (value.kind) {
    case 'complex':
      return { c: [floatToWire(value.re), floatToWire(value.im)] };
    case 'tuple':
      return { t: value.items.map(toWire) };
    case 'set':
      return { s: value.items.map(toWire) };
    case 'python':
      return { p: value.source };
    case 'ndarray':
      return { a: value.dtype, shape: value.shape, data: toBase64(value.data) };
  }
}

function floatToWire(value: number): Wire {
  const [tagged] = [...FLOATS].find(([, float]) => Object.is(float, value)) ?? [];
  return tagged === undefined ? value : { f: tagged };
}

/** The floats that JSON lacks or loses, as Python writes them. */
const FLOATS = new Map([
  ['nan', NaN],
  ['inf', Infinity],
  ['-inf', -Infinity],
  ['-0.0', -0],
]);

function toBase64({ buffer, byteOffset, byteLength }: TypedArray): string {
  const bytes = new Uint8Array(buffer, byteOffset, byteLength);
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/**
 * The value that a text of the interpreter's stands for.
 *
 * @throws Error when it is none: learner code can send anything.
 */
export const fromWire = (wire: unknown): Value => read(wire, DEPTH, { nodes: NODES });

/** Above what the interpreter writes, and so little that no recursion exhausts the stack. */
const DEPTH = 100;
/** Twice what the interpreter writes: more would keep the page busy. */
const NODES = 200_000;
/** As many as NumPy allows in any version. */
const DIMENSIONS = 64;

function read(wire: unknown, depth: number, room: { nodes: number }): Value {
  const items = (content: unknown): readonly Value[] =>
    Array.isArray(content) ? content.map((item) => read(item, depth - 1, room)) : malformed();
  if (depth < 0 || room.nodes-- < 0) return malformed();
  if (wire === null || typeof wire === 'boolean' || typeof wire === 'string') return wire;
  if (typeof wire === 'number') return wire;
  if (Array.isArray(wire)) return items(wire);
  const [entry] = typeof wire === 'object' ? Object.entries(wire) : [];
  const [tag, content] = entry ?? [];
  switch (tag) {
    case 'f':
      return FLOATS.get(String(content)) ?? malformed();
    case 'i':
      return fromHex(String(content));
    case 'c': {
      const [re, im] = items(content);
      return typeof re === 'number' && typeof im === 'number'
        ? { kind: 'complex', re, im }
        : malformed();
    }
    case 't':
      return { kind: 'tuple', items: items(content) };
    case 's':
      return { kind: 'set', items: items(content) };
    case 'd':
      return new Map(items(content).map(pair));
    case 'a':
      return toArray(wire as Record<string, unknown>, room);
    default:
      return malformed();
  }
}

/** To write out in decimal an int far longer than the interpreter's would take minutes. */
function fromHex(text: string): bigint {
  if (!/^-?[0-9a-f]{1,25000}$/.test(text)) return malformed();
  return text.startsWith('-') ? -BigInt(`0x${text.slice(1)}`) : BigInt(`0x${text}`);
}

function pair(item: Value): [Value, Value] {
  const [key, value] = Array.isArray(item) && item.length === 2 ? (item as Value[]) : [];
  return key === undefined || value === undefined ? malformed() : [key, value];
}

/**
 * How many values of the typed array make one element, by dtype, and what holds them: of
 * `#problem`, which has the same table, this folder may import types only.
 */
const HOLDERS = {
  bool: [1, Uint8Array],
  int8: [1, Int8Array],
  int16: [1, Int16Array],
  int32: [1, Int32Array],
  int64: [1, BigInt64Array],
  uint8: [1, Uint8Array],
  uint16: [1, Uint16Array],
  uint32: [1, Uint32Array],
  uint64: [1, BigUint64Array],
  float16: [1, Float32Array],
  float32: [1, Float32Array],
  float64: [1, Float64Array],
  complex64: [2, Float32Array],
  complex128: [2, Float64Array],
} as const satisfies Readonly<Record<DType, readonly [per: number, holder: unknown]>>;

function toArray(
  { a: name, shape, data: base64 }: Record<string, unknown>,
  room: { nodes: number },
): NDArray {
  const dtype = Object.keys(HOLDERS).find((known): known is DType => known === name);
  if (dtype === undefined || !isShape(shape) || typeof base64 !== 'string') return malformed();
  const [per, Holder] = HOLDERS[dtype];
  const size = shape.reduce((product, length) => product * length, per);
  room.nodes -= size;
  if (room.nodes < 0) return malformed();
  const bytes = fromBase64(base64);
  if (bytes.length !== size * Holder.BYTES_PER_ELEMENT) return malformed();
  return { kind: 'ndarray', dtype, shape, data: new Holder(bytes.buffer) };
}

/** A plain loop, ten times as fast as `Uint8Array.from` with a function. */
function fromBase64(base64: string): Uint8Array<ArrayBuffer> {
  const characters = atob(base64);
  const bytes = new Uint8Array(characters.length);
  for (let index = 0; index < bytes.length; index++) bytes[index] = characters.charCodeAt(index);
  return bytes;
}

const isShape = (shape: unknown): shape is readonly number[] =>
  Array.isArray(shape) &&
  shape.length <= DIMENSIONS &&
  shape.every((length) => Number.isSafeInteger(length) && length >= 0);

function malformed(): never {
  throw new SyntaxError('This is not a value of the codec.');
}
