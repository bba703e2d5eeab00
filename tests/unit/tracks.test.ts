import { expect, it } from 'vitest';
import type { Listing } from '../../app/catalog/catalog.ts';
import { isOptional, tracksOf } from '../../app/catalog/tracks.ts';

const listing = (slug: string, track?: string, place = 1, optional = false): Listing => ({
  slug,
  statement: {
    title: slug,
    difficulty: 'Easy',
    tags: [],
    entry: { kind: 'function', name: 'f', parameters: [], signature: 'f()' },
    also: [],
    ...(track !== undefined && { step: { track, place, isOptional: optional } }),
  },
  starter: '',
});
const shown = (...listings: readonly Listing[]) =>
  tracksOf(listings).map(({ name, listings: own }) => [name, own.map(({ slug }) => slug)]);

it('tracks come by name, and what stands by itself comes last', () => {
  expect(
    shown(listing('alone'), listing('b', 'Weights'), listing('z', 'Attention'), listing('also')),
  ).toEqual([
    ['Attention', ['z']],
    ['Weights', ['b']],
    [null, ['alone', 'also']],
  ]);
});

it('a track is in the order of its places as numbers, whatever the slugs are', () => {
  expect(
    shown(listing('a', 'T', 10), listing('b', 'T', 9), listing('d', 'T', 1), listing('c', 'T', 1)),
  ).toEqual([['T', ['c', 'd', 'b', 'a']]]);
});

it('nothing is a track of nothing, and a single problem is one of its own', () => {
  expect(shown()).toEqual([]);
  expect(shown(listing('alone'))).toEqual([[null, ['alone']]]);
});

it('only what says so is optional', () => {
  const all = [listing('a'), listing('b', 'T', 1), listing('c', 'T', 2, true)];
  expect(all.map(isOptional)).toEqual([false, false, true]);
});
