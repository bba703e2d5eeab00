import { describe, expect, it } from 'vitest';
import { findIn } from '../../app/catalog/search.ts';

const LISTING = {
  slug: 'mean-of-rows',
  statement: {
    title: 'Mean of the rows, naïvely',
    difficulty: 'Easy',
    tags: ['NumPy', 'state dict'],
    entry: { kind: 'function', name: 'f', parameters: [], signature: 'f()' },
    also: [],
    step: { track: 'Weight averaging', place: 1, isOptional: false },
  },
  starter: '',
} as const;
const find = (query: string) => findIn(query, LISTING, 'What remains is a Rényi average.');

describe('a search finds', () => {
  it.each([
    ['a word of the title', 'rows'],
    ['the beginning of one', 'ro'],
    ['capital letters as small ones', 'MEAN'],
    ['letters without their accents', 'naive'],
    ['letters with accents that are not there', 'méan'],
    ['a tag', 'numpy'],
    ['a tag as a name is written', 'state_dict'],
    ['the difficulty', 'easy'],
    ['the track', 'weight aver'],
    ['words of several places, in any order', 'numpy mean easy'],
    ['all when there is no word', ' – '],
    ['all when there is nothing', ''],
  ])('%s', (_, query) => {
    expect(find(query)).toBe('shown');
  });

  it.each(['remains', 'renyi', 'mean remains'])('by the description: %s', (query) => {
    expect(find(query)).toBe('described');
  });

  it.each(['mains', 'ows', 'mean zebra', 'mean-of-rowsy'])('nothing by %s', (query) => {
    expect(find(query)).toBeNull();
  });
});
