import { isDict, kindOf } from '#problem';
import type { PySet, Tolerance, Value } from '#problem';
import { distance } from '../closeness.ts';
import { pythonText } from '../text.ts';
import { gridOf, isArray, membersOf, shapeText } from '../grid.ts';

/** The scalars of two values side by side, or null where shapes or kinds of scalars differ. */
export function align(wanted: Value, got: Value): readonly (readonly [Value, Value])[] | null {
  const [one, other] = [gridOf(wanted), gridOf(got)];
  if (!one || !other || shapeText(one.shape) !== shapeText(other.shape)) return null;
  const items = other.items();
  const pairs = one.items().map((item, at) => [item, items[at] ?? null] as const);
  return pairs.every(([w, g]) => isNumber(w) === isNumber(g)) ? pairs : null;
}

/**
 * The sizes of the expected scalars that came out wrong; where the whole is of another form, or
 * wrong for another reason, of all. True and False are passed over: by chance, one in two is right.
 */
export function tellingSizes(
  wanted: Value,
  got: Value,
  tolerance: Tolerance | undefined,
): readonly (number | string)[] {
  const off = (align(wanted, got) ?? []).filter(([w, g]) => distance(w, g, tolerance) !== null);
  const telling = off.length > 0 ? off.map(([w]) => w) : leavesOf(wanted);
  return telling.flatMap((leaf): readonly (number | string)[] => {
    if (isNumber(leaf)) return [sizeOf(Number(leaf))];
    return typeof leaf === 'boolean' || leaf === null ? [] : [pythonText(leaf)];
  });
}

/** To four digits: what differs by less tells a factor from a summand no better than one number. */
const sizeOf = (number: number) =>
  Number(Math.abs(number).toFixed(9)) && Number(Math.abs(number).toPrecision(4));

export const isNumber = (value: Value): value is number | bigint =>
  typeof value === 'number' || typeof value === 'bigint';

function leavesOf(value: Value): readonly Value[] {
  if (isArray(value)) return gridOf(value)?.items() ?? [];
  const members = membersOf(value);
  if (members) return members.flatMap(leavesOf);
  if (isDict(value)) return [...value.values()].flatMap(leavesOf);
  return kindOf(value) === 'set' ? (value as PySet).items : [value];
}
