import type { Statement } from '../problem/index.ts';

/**
 * Where a problem stands in a track, from `track`, `place` and `optional` of its front matter; nothing when
 * it stands by itself.
 *
 * @throws SyntaxError that says what is wrong and what would be right.
 */
export function readStep(fields: Readonly<Record<string, unknown>>): Pick<Statement, 'step'> {
  const { track, place, optional = false } = fields;
  if (track === undefined) {
    const alone = ['place', 'optional'].find((name) => name in fields);
    if (alone === undefined) return {};
    throw new SyntaxError(
      `"${alone}" says something of a problem in a track: add track: Weight averaging, or leave it out.`,
    );
  }
  if (typeof track !== 'string' || track === '')
    throw new SyntaxError(
      `"track" is the name of a track, not ${show(track)}: track: Weight averaging`,
    );
  if (place === undefined)
    throw new SyntaxError('"place" is missing: give the problem its number in the track: place: 3');
  if (!isPlace(place))
    throw new SyntaxError(`"place" is a whole number from 1 on, not ${show(place)}: place: 3`);
  if (typeof optional !== 'boolean')
    throw new SyntaxError(`"optional" is true or left out, not ${show(optional)}: optional: true`);
  return { step: { track, place, isOptional: optional } };
}

const isPlace = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 1;

const show = (value: unknown) => JSON.stringify(value);
