import { isDict, kindOf } from '#problem';
import type { Comparison, Dict, NDArray, PySet, Value } from '#problem';
import { distance } from './closeness.ts';
import { gridOf, indexAt, isArray, membersOf, shapeText, sizeOf } from './grid.ts';
import type { Grid } from './grid.ts';
import { floatText, pythonText } from './text.ts';

/**
 * Why a value is not the expected one, in the learner's words, or null when it is.
 *
 * Values count, not how they are held: list, tuple and array of equal shape and items are
 * equal, and so are an array of no dimensions, a NumPy scalar and a plain number. Where the
 * rules ask for it, dtype and container count too. Shapes come before items.
 */
export function compare(expected: Value, actual: Value, rules: Comparison = {}): string | null {
  if (actual === null && expected !== null) return 'returned None: did you forget to return?';
  return compareHeld(expected, actual, rules);
}

function compareHeld(expected: Value, actual: Value, rules: Comparison): string | null {
  if (rules.container && containerOf(expected) !== containerOf(actual))
    return `returned ${nameOf(actual)} instead of ${nameOf(expected)}`;
  return (
    compareItems(expected, actual, rules) ??
    (rules.dtype && isArray(expected) ? compareDtypes(expected, actual) : null)
  );
}

/** A plain number stands for a NumPy scalar of any dtype, a list for no array. */
function compareDtypes({ dtype, shape }: NDArray, actual: Value): string | null {
  if (isArray(actual))
    return actual.dtype === dtype ? null : `dtype ${actual.dtype} instead of ${dtype}`;
  return shape.length === 0
    ? null
    : `returned ${nameOf(actual)}, which has no dtype, instead of ${dtype}`;
}

/** What holds a value, where a NumPy scalar counts as the number it is. */
function containerOf(value: Value): string {
  if (isArray(value)) return value.shape.length === 0 ? 'scalar' : 'array';
  if (membersOf(value) !== null) return kindOf(value) ?? 'list';
  return isDict(value) ? 'dict' : kindOf(value) === 'set' ? 'set' : 'scalar';
}

function compareItems(expected: Value, actual: Value, rules: Comparison): string | null {
  const [wanted, got] = [gridOf(expected), gridOf(actual)];
  if (wanted && got) return compareGrids(wanted, got, rules, expected, actual);
  if (isDict(expected) && isDict(actual)) return compareDicts(expected, actual, rules);
  if (isSet(expected) && isSet(actual)) return compareSets(expected, actual, rules);
  const [members, found] = [membersOf(expected), membersOf(actual)];
  if (members && found) return compareMembers(members, found, rules);
  return `returned ${nameOf(actual)} instead of ${nameOf(expected)}`;
}

const isSet = (value: Value): value is PySet => kindOf(value) === 'set';

function compareGrids(
  wanted: Grid,
  got: Grid,
  { tolerance }: Comparison,
  expected: Value,
  actual: Value,
): string | null {
  if (shapeText(wanted.shape) !== shapeText(got.shape)) {
    if (wanted.shape.length === 0 || got.shape.length === 0)
      return `returned ${nameOf(actual)} instead of ${nameOf(expected)}`;
    return `shape ${shapeText(got.shape)} instead of ${shapeText(wanted.shape)}`;
  }
  const items = got.items();
  const misses = wanted.items().flatMap((item, at): Miss[] => {
    const found = items[at] ?? null;
    const error = distance(item, found, tolerance);
    return error ? [{ at, pair: [item, found], ...error }] : [];
  });
  return misses[0] ? describe(wanted.shape, misses, misses[0]) : null;
}

interface Miss {
  readonly at: number;
  readonly pair: readonly [expected: Value, actual: Value];
  readonly absolute: number;
  readonly relative: number;
}

function describe(shape: readonly number[], misses: readonly Miss[], first: Miss): string {
  const [e, a] = first.pair;
  const pair = `expected ${pythonText(e)}, got ${pythonText(a)}`;
  const absolute = largest(misses.map((miss) => miss.absolute));
  const relative = largest(misses.map((miss) => miss.relative));
  if (shape.length === 0) {
    if (nameOf(e) !== nameOf(a)) return `returned ${nameOf(a)} instead of ${nameOf(e)}: ${pair}`;
    return absolute === null ? pair : `${pair}; error ${absolute}${inRelation(relative)}`;
  }
  const place = `first difference at index [${indexAt(shape, first.at).join(', ')}]: ${pair}`;
  const count = `${misses.length} of ${sizeOf(shape)} elements differ`;
  return absolute === null
    ? `${place}; ${count}`
    : `${place}; largest error ${absolute}; ${count}${relative === null ? '' : `; largest relative error ${relative}`}`;
}

const inRelation = (relative: string | null) =>
  relative === null ? '' : ` (relative ${relative})`;

/** The largest of the errors that are a distance, to four digits, or null where none is. */
function largest(errors: readonly number[]): string | null {
  const known = errors.filter(Number.isFinite);
  if (known.length === 0) return null;
  return floatText(Number(known.reduce((a, b) => Math.max(a, b), 0).toPrecision(4)));
}

function compareMembers(
  expected: readonly Value[],
  actual: readonly Value[],
  rules: Comparison,
): string | null {
  if (expected.length !== actual.length)
    return `length ${actual.length} instead of ${expected.length}`;
  for (const [index, item] of expected.entries()) {
    const reason = compareHeld(item, actual[index] ?? null, rules);
    if (reason) return `at index [${index}]: ${reason}`;
  }
  return null;
}

/** Keys are compared by value, because -0 and 0, or 1n and 1, are one key in Python. */
function compareDicts(expected: Dict, actual: Dict, rules: Comparison): string | null {
  const left = new Map(actual);
  for (const [key, value] of expected) {
    const match = [...left.keys()].find((candidate) => compareItems(key, candidate, {}) === null);
    if (match === undefined) return `the key ${pythonText(key)} is missing`;
    const reason = compareHeld(value, left.get(match) ?? null, rules);
    if (reason) return `at key ${pythonText(key)}: ${reason}`;
    left.delete(match);
  }
  const [extra] = left.keys();
  return extra === undefined ? null : `has the key ${pythonText(extra)}, which is not expected`;
}

function compareSets(expected: PySet, actual: PySet, rules: Comparison): string | null {
  const left = [...actual.items];
  for (const item of expected.items) {
    const at = left.findIndex((candidate) => compareItems(item, candidate, rules) === null);
    if (at < 0) return `the item ${pythonText(item)} is missing`;
    left.splice(at, 1);
  }
  const [extra] = left;
  return extra === undefined ? null : `holds ${pythonText(extra)}, which is not expected`;
}

/** What a value is, in the learner's words. */
function nameOf(value: Value): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return 'a bool';
  if (typeof value === 'string') return 'a str';
  if (typeof value === 'number' || typeof value === 'bigint') return 'a number';
  if (isArray(value)) {
    if (value.shape.length > 0) return `an array of shape ${shapeText(value.shape)}`;
    return value.dtype === 'bool' ? 'a bool' : 'a number';
  }
  if (isDict(value)) return 'a dict';
  const kind = kindOf(value);
  return kind === 'complex' ? 'a complex number' : `a ${kind ?? 'list'}`;
}
