import type { Value } from '#problem';
import { gridOf } from '../grid.ts';
import { amendValue } from './recogniser.ts';
import type { Recogniser } from './recogniser.ts';
import { rebuild } from './rebuild.ts';

/** A sequence is off by one at an end. */
export const recogniseEnds: Recogniser = () =>
  ENDS.map(([fact, hint, amend]) => ({
    fact,
    hint,
    way: amendValue((got, wanted) => amendItems(got, wanted, amend)),
  }));

/** The right items, or null where they are not tied so to what came. */
type AmendItems = (got: Items, wanted: Items) => Items | null;
type Items = readonly Value[];

const FROM = 'where does the loop or the range begin?';
const TO = 'where does the loop or the range end?';

const ENDS: readonly (readonly [fact: string, hint: string, amend: AmendItems])[] = [
  [
    'The first item is missing in every result',
    FROM,
    (got, wanted) => (got.length + 1 === wanted.length ? [...wanted.slice(0, 1), ...got] : null),
  ],
  [
    'The last item is missing in every result',
    TO,
    (got, wanted) => (got.length + 1 === wanted.length ? [...got, ...wanted.slice(-1)] : null),
  ],
  [
    'There is one item too many at the beginning of every result',
    FROM,
    (got, wanted) => (got.length === wanted.length + 1 ? got.slice(1) : null),
  ],
  [
    'There is one item too many at the end of every result',
    TO,
    (got, wanted) => (got.length === wanted.length + 1 ? got.slice(0, -1) : null),
  ],
  ['Every result is in reverse order', 'where does the loop begin?', (got) => got.toReversed()],
  [
    'Every item comes one place too late in every result',
    FROM,
    (got, wanted) => (got.length > 2 ? [...got.slice(1), ...wanted.slice(-1)] : got),
  ],
  [
    'Every item comes one place too early in every result',
    FROM,
    (got, wanted) => (got.length > 2 ? [...wanted.slice(0, 1), ...got.slice(0, -1)] : got),
  ],
  [
    'Nothing but the first item is wrong in any result',
    'how does it begin?',
    (got, wanted) => (got.length > 1 ? [...wanted.slice(0, 1), ...got.slice(1)] : got),
  ],
  [
    'Nothing but the last item is wrong in any result',
    'how does it end?',
    (got, wanted) => (got.length > 1 ? [...got.slice(0, -1), ...wanted.slice(-1)] : got),
  ],
];

/** A result that is no sequence must be right as it is. */
function amendItems(got: Value, wanted: Value, amend: AmendItems): Value | null {
  const [own, other] = [gridOf(got), gridOf(wanted)];
  if (own?.shape.length !== 1 || other?.shape.length !== 1) return got;
  const items = amend(own.items(), other.items());
  return items && rebuild(got, [items.length], items);
}
