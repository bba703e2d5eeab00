import type { Value } from '#problem';
import { gridOf, indexAt, isArray, shapeText, sizeOf } from '../grid.ts';
import { amendValue } from './recogniser.ts';
import type { Diagnosis, Recogniser } from './recogniser.ts';
import { isNumber } from './leaves.ts';
import { rebuild } from './rebuild.ts';

/** Axes are the wrong way round, there is one of length 1 too many or too few, or one was summed. */
export const recogniseAxes: Recogniser = () => [
  {
    fact: 'Every result that is an array is transposed',
    hint: 'are rows and columns swapped?',
    way: amendValue(transpose),
  },
  {
    fact: 'Every result is right but for an axis of length 1',
    hint: 'look at keepdims, reshape and indexing with None.',
    way: amendValue(takeShape),
  },
  ...['sum', 'mean'].flatMap((name) =>
    [0, -1].flatMap((axis): Diagnosis[] => [
      {
        fact: `Every result is the ${name} of what is expected over its ${axis ? 'last' : 'first'} axis`,
        hint: `is there a ${name} too many?`,
        way: { kind: 'bend', bend: (right) => reduce(right, axis, name) },
      },
      {
        fact: `Every result would be right after a ${name} over its ${axis ? 'last' : 'first'} axis`,
        hint: `is a ${name} missing?`,
        way: amendValue((got) => reduce(got, axis, name)),
      },
    ]),
  ),
];

function transpose(value: Value): Value | null {
  const grid = gridOf(value);
  if (grid === null || grid.shape.length < 2) return value;
  const { shape } = grid;
  const items = grid.items();
  const turned = shape.toReversed();
  const moved = items.map((_, n) => {
    const index = indexAt(turned, n).toReversed();
    return items[index.reduce((flat, at, axis) => flat * (shape[axis] ?? 1) + at, 0)] ?? null;
  });
  return rebuild(value, turned, moved);
}

/** The value in the wanted shape, where the two differ in axes of length 1 alone. */
function takeShape(got: Value, wanted: Value): Value | null {
  const [own, other] = [gridOf(got), gridOf(wanted)];
  if (!own || !other || long(own.shape) !== long(other.shape)) return null;
  return rebuild(isArray(got) && other.shape.length === 0 ? [] : got, other.shape, own.items());
}

const long = (shape: readonly number[]) => shapeText(shape.filter((length) => length !== 1));

/** The sum or mean over an axis; a single number stays what it is. */
function reduce(value: Value, axis: number, name: string): Value | null {
  const grid = gridOf(value);
  if (!grid) return null;
  const { shape } = grid;
  const length = shape.at(axis);
  if (length === undefined) return value;
  const items = grid.items();
  if (!items.every(isNumber)) return null;
  const rest = axis === 0 ? shape.slice(1) : shape.slice(0, -1);
  const size = sizeOf(rest);
  const totals = Array.from({ length: size }, (_, n) => {
    const part = items.filter((_item, at) =>
      axis === 0 ? at % size === n : Math.floor(at / length) === n,
    );
    const total = part.reduce<number>((sum, item) => sum + Number(item), 0);
    return name === 'sum' ? total : total / length;
  });
  if (!isArray(value) || rest.length === 0) return rebuild([], rest, totals);
  return { kind: 'ndarray', dtype: 'float64', shape: rest, data: Float64Array.from(totals) };
}
