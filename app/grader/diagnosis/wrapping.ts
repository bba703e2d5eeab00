import { isDict } from '#problem';
import type { Value } from '#problem';
import { membersOf } from '../grid.ts';
import { amendValue } from './recogniser.ts';
import type { Recogniser } from './recogniser.ts';

/** The right thing is there, inside another, or as text; or a part of it is. */
export const recogniseWrapping: Recogniser = () => [
  {
    fact: 'Every result is right, but is a text',
    hint: 'return the number itself, without str(…) or an f-string.',
    way: amendValue(readText),
  },
  {
    fact: 'Every result is right, but inside one more list or tuple',
    hint: 'is there a pair of brackets or a comma too many?',
    way: amendValue((got) => {
      const members = membersOf(got);
      return members?.length === 1 ? (members[0] ?? null) : null;
    }),
  },
  ...([0, -1] as const).flatMap((at) => [
    {
      fact: `The right result is the ${at ? 'last' : 'first'} item of what comes back`,
      hint: 'is more returned than is asked for?',
      way: amendValue((got) => itemAt(got, at)),
    },
    {
      fact: `Every result is the ${at ? 'last' : 'first'} item of what is expected`,
      hint: 'is less returned than is asked for?',
      way: { kind: 'bend', bend: (right: Value) => itemAt(right, at) } as const,
    },
  ]),
];

const itemAt = (value: Value, at: number) => membersOf(value)?.at(at) ?? null;

/** The numbers that texts stand for, or null where there is something else. */
function readText(value: Value): Value | null {
  if (typeof value === 'string') {
    const number = value.trim() === '' ? NaN : Number(value);
    return Number.isNaN(number) ? null : number;
  }
  const read = membersOf(value)?.map(readText);
  const isRead = (item: Value | null): item is Value => item !== null;
  return read?.every(isRead) && !isDict(value) ? read : null;
}
