import { isDict, isList } from '#problem';
import type { Argument, Dict, NDArray, Value } from '#problem';

/** How many characters of a value are shown, and how many items at each end of a long array. */
const LONGEST = 2_000;
const EDGE = 12;

/** A value as the Python that a learner would write for it: `np.array([1.0, 2.0])`, `(3, None)`. */
export function pythonText(value: Argument): string {
  const text = write(value, EDGE);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text;
}

/** The same with nothing left out, however long it becomes; of a str, only so much as is shown. */
export const exactText = (value: Argument): string => write(value, Infinity);

/** @param edge how many items of a long row are written at each of its ends. */
function write(value: Argument, edge: number): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'number') return floatText(value);
  if (typeof value === 'bigint') return String(value);
  if (typeof value === 'string') return quote(value);
  if (isDict(value)) return `{${pairs(value, edge)}}`;
  if (isList(value)) return `[${fold(value, edge)}]`;
  switch (value.kind) {
    case 'complex':
      return complexText(value.re, value.im);
    case 'tuple':
      return value.items.length === 1
        ? `(${fold(value.items, edge)},)`
        : `(${fold(value.items, edge)})`;
    case 'set':
      return value.items.length === 0 ? 'set()' : `{${fold(value.items, edge)}}`;
    case 'python':
      return value.source;
    case 'ndarray':
      return arrayText(value, edge);
  }
}

/** As Python's `repr` of a float: the shortest digits that read back the same. */
export function floatText(value: number): string {
  if (Number.isNaN(value)) return "float('nan')";
  if (!Number.isFinite(value)) return value > 0 ? "float('inf')" : "float('-inf')";
  if (Object.is(value, -0)) return '-0.0';
  const size = Math.abs(value);
  if (value !== 0 && (size >= 1e16 || size < 1e-4)) {
    const [digits = '', exponent = ''] = value.toExponential().split('e');
    return `${digits}e${exponent[0]}${exponent.slice(1).padStart(2, '0')}`;
  }
  const text = String(value);
  return text.includes('.') ? text : `${text}.0`;
}

const complexText = (re: number, im: number) => `complex(${floatText(re)}, ${floatText(im)})`;

/** As Python's `repr` of a str, as far as it is shown: single quotes unless only they occur inside. */
function quote(text: string): string {
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text.slice(0, LONGEST).replace(/(?! )[\\\p{C}\p{Z}]/gu, escape);
  return mark + (mark === "'" ? escaped.replaceAll("'", "\\'") : escaped) + mark;
}

function escape(character: string): string {
  const named: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
  if (named[character]) return named[character];
  const code = (character.codePointAt(0) ?? 0).toString(16);
  if (code.length > 4) return `\\U${code.padStart(8, '0')}`;
  return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code.padStart(2, '0')}`;
}

/** The pairs of a dictionary, as far as they are shown. */
function pairs(dict: Dict, edge: number): string {
  let text = '';
  for (const [key, value] of dict) {
    if (text.length > LONGEST && edge === EDGE) break;
    text += `${text && ', '}${write(key, edge)}: ${write(value, edge)}`;
  }
  return text;
}

function fold(items: readonly Value[], edge: number): string {
  return foldTexts(items.length, edge, (i) => write(items[i] ?? null, edge)).join(', ');
}

/** The texts of `count` items; of a long row the middle is an ellipsis. */
function foldTexts(count: number, edge: number, textAt: (index: number) => string): string[] {
  const texts = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => textAt(from + i));
  if (count <= 2 * edge) return texts(0, count);
  return [...texts(0, edge), '...', ...texts(count - edge, count)];
}

/** dtypes that NumPy infers from the items themselves: of ints, on the page, the shorter. */
const INFERRED = new Set(['float64', 'int32', 'bool', 'complex128']);
/** To be read it can do without: other Pythons infer it. */
const UNSAID = new Set([...INFERRED, 'int64']);

function arrayText(array: NDArray, edge: number): string {
  const { dtype, shape } = array;
  if (shape.length === 0) return `np.${scalarType(dtype)}(${elementText(array, 0)})`;
  if (shape.length > 1 && shape.includes(0))
    return `np.empty((${shape.join(', ')}), dtype=np.${scalarType(dtype)})`;
  const isUnsaid = (edge === EDGE ? UNSAID : INFERRED).has(dtype) && !shape.includes(0);
  const hint = isUnsaid ? '' : `, dtype=np.${scalarType(dtype)}`;
  return `np.array(${nested(array, edge, 0, 0)}${hint})`;
}

const scalarType = (dtype: string) => (dtype === 'bool' ? 'bool_' : dtype);

function nested(array: NDArray, edge: number, axis: number, offset: number): string {
  const length = array.shape[axis];
  if (length === undefined) return elementText(array, offset);
  const stride = array.shape.slice(axis + 1).reduce((product, n) => product * n, 1);
  const texts = foldTexts(length, edge, (i) => nested(array, edge, axis + 1, offset + i * stride));
  return `[${texts.join(', ')}]`;
}

/** One element of an array, in single precision with no digits that only doubles have. */
export function elementText(array: NDArray, index: number): string {
  const element = elementAt(array, index);
  const isShort = array.dtype === 'float32' || array.dtype === 'float16';
  return write(isShort && typeof element === 'number' ? shortest(element) : element, EDGE);
}

/** The number with the fewest digits that is still this one in single precision. */
function shortest(single: number): number {
  for (let digits = 1; digits <= 9; digits++) {
    const candidate = Number(single.toPrecision(digits));
    if (Math.fround(candidate) === single) return candidate;
  }
  return single;
}

/** One element of an array, as the scalar it is in Python. */
export function elementAt({ dtype, data }: NDArray, index: number): Value {
  if (dtype === 'complex64' || dtype === 'complex128')
    return { kind: 'complex', re: Number(data[2 * index]), im: Number(data[2 * index + 1]) };
  const element = data[index] ?? Number.NaN;
  if (dtype === 'bool') return element !== 0;
  return /int/.test(dtype) ? BigInt(element) : Number(element);
}
