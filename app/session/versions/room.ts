import { keep } from '../storage.ts';
import type { Kept } from '../storage.ts';
import { byWorth, sizeOf } from './bounds.ts';
import { forgetVersion, keyOf, textOf, versionsOf } from './shelf.ts';

/** Whether giving versions up was no use: then no more of them are, until something could be kept. */
let isInVain = false;

/** Keeps a text that is worth more than old versions, which make room for it when storage is full. */
export function keepFirst(key: string, text: string): Kept {
  const kept = keep(key, text);
  if (kept === 'kept') isInVain = false;
  if (kept !== 'full' || isInVain) return kept;
  const givenUp = versionsWorth(key.length + text.length);
  givenUp.forEach(forgetVersion);
  const now = keep(key, text);
  isInVain = now !== 'kept';
  if (isInVain) for (const version of givenUp) keep(keyOf(version), textOf(version));
  return now;
}

/** Versions of so many characters, those that are worth the least. */
function versionsWorth(characters: number) {
  let found = 0;
  return byWorth(versionsOf())
    .toReversed()
    .filter((version) => {
      const isNeeded = found < characters;
      if (isNeeded) found += sizeOf(version);
      return isNeeded;
    });
}
