import { keyOf, textOf } from './shelf.ts';
import { newestFirst } from './version.ts';
import type { Version } from './version.ts';

export interface Bounds {
  /** So many versions a problem. */
  readonly each: number;
  /** So much for all of them, as they lie in storage. */
  readonly characters: number;
}

/** Browsers keep about five million characters for a site, of which the drafts need the most. */
export const BOUNDS: Bounds = { each: 200, characters: 1_000_000 };

/** What is to be given up for the rest to be within bounds. */
export function surplusOf(versions: readonly Version[], bounds = BOUNDS): readonly Version[] {
  const room = measure(bounds);
  return byWorth(versions).filter((version) => !room.has(version));
}

/** What of further versions finds room beside those that are kept, none of which is given up for it. */
export function fitting(
  further: readonly Version[],
  kept: readonly Version[],
  bounds = BOUNDS,
): readonly Version[] {
  const room = measure(bounds);
  for (const version of kept) room.has(version);
  return byWorth(further).filter(room.has);
}

/** The newest, which was just run or taken away, then those that passed, then the others. */
export function byWorth(versions: readonly Version[]): readonly Version[] {
  const [newest, ...older] = newestFirst(versions);
  if (!newest) return [];
  const hasPassed = ({ verdict }: Version) => verdict?.status === 'passed';
  return [newest, ...older.filter(hasPassed), ...older.filter((one) => !hasPassed(one))];
}

/** The characters that a version takes up in storage. */
export const sizeOf = (version: Version) => keyOf(version).length + textOf(version).length;

function measure({ each, characters }: Bounds) {
  const counts = new Map<string, number>();
  let used = 0;
  return {
    /** Whether there is still room for it, which it then takes. */
    has: (version: Version) => {
      const count = (counts.get(version.slug) ?? 0) + 1;
      if (count > each) return false;
      counts.set(version.slug, count);
      used += sizeOf(version);
      return used <= characters;
    },
  };
}
