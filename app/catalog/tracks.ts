import type { Listing } from './catalog.ts';

/** Problems that belong together, in the order in which they are done. */
export interface Track {
  /** Null for the problems that stand by themselves. */
  readonly name: string | null;
  readonly listings: readonly Listing[];
}

/** The tracks by name, and what stands by itself after them; in a track by place, otherwise by slug. */
export function tracksOf(listings: readonly Listing[]): readonly Track[] {
  const names = new Set(listings.map(trackOf));
  return [...names]
    .toSorted((one, other) => Number(one === null) - Number(other === null) || compare(one, other))
    .map((name) => ({
      name,
      listings: listings
        .filter((listing) => trackOf(listing) === name)
        .toSorted((one, other) => placeOf(one) - placeOf(other) || compare(one.slug, other.slug)),
    }));
}

/** Whether a track is done without the problem. */
export const isOptional = ({ statement }: Listing) => statement.step?.isOptional ?? false;

const trackOf = ({ statement }: Listing) => statement.step?.track ?? null;
const placeOf = ({ statement }: Listing) => statement.step?.place ?? 0;

/** The same order everywhere, whatever the language of the machine. */
const compare = (one: string | null, other: string | null) =>
  (one ?? '').localeCompare(other ?? '', 'en', { numeric: true });
