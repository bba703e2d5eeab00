import type { Listing } from './catalog.ts';

/** Where a search has found a problem: in what the catalogue shows of it, or in its description alone. */
export type Find = 'shown' | 'described';

/** Where all words of a query are found, as the beginnings of words; without any, everything is. */
export function findIn(query: string, listing: Listing, description: string): Find | null {
  const { title, difficulty, tags, step } = listing.statement;
  const shown = wordsOf([title, difficulty, ...tags, step?.track ?? ''].join(' '));
  const isIn = (words: readonly string[]) =>
    wordsOf(query).every((wanted) => words.some((word) => word.startsWith(wanted)));
  if (isIn(shown)) return 'shown';
  return isIn([...shown, ...wordsOf(description)]) ? 'described' : null;
}

/** In small letters, and without accents. */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
