import { describe, expect, it } from 'vitest';
import type { Piece } from '../../app/grader/index.ts';
import { differenceOf } from '../../app/ui/report/difference.ts';

/** Both texts with their marks in braces. */
function marked(expected: string, actual: string): [string, string] {
  const difference = differenceOf(expected, actual);
  const write = (pieces: readonly Piece[]) =>
    pieces.map(({ text, differs }) => (differs ? `{${text}}` : text)).join('');
  return [write(difference.expected), write(difference.actual)];
}

describe('marked is', () => {
  it.each([
    ['of a number what follows the first digit that differs', '11.0', '12.5', '1{1.0}', '1{2.5}'],
    ['the digits that only one has', '0.3', '0.30000000000000004', '0.3', '0.3{0000000000000004}'],
    ['the sign of a later number', '(1.0, -2.0)', '(1.0, 2.0)', '(1.0, {-2.0})', '(1.0, {2.0})'],
    [
      'each number for itself',
      '[1.0, 2.5, 3]',
      '[1.0, 2.7, 4]',
      '[1.0, 2.{5}, {3}]',
      '[1.0, 2.{7}, {4}]',
    ],
    ['an exponent', '1e-05', '1e-07', '1e-0{5}', '1e-0{7}'],
    ['a word as a whole', "'the cat sat'", "'the car sat'", "'the {cat} sat'", "'the {car} sat'"],
    ['what one has more', '[1, 2]', '[1, 2, 3]', '[1, 2]', '[1, 2{, 3}]'],
    ['what one has not', "{'a': 1, 'b': 2}", "{'a': 1}", "{'a': 1{, 'b': 2}}", "{'a': 1}"],
    ['a space', 'a b', 'a  b', 'a{ }b', 'a{  }b'],
  ])('%s', (_, expected, actual, left, right) => {
    expect(marked(expected, actual)).toEqual([left, right]);
  });
});

describe('nothing is marked', () => {
  it.each([
    ['in equal texts', '(1.0, None)', '(1.0, None)'],
    ['where everything differs', '3.5', '-7.0'],
    ['where only brackets are the same', '(1.0, 2.0)', '(3.0, 4.0)'],
    ['where one is empty', '', 'abc'],
    ['in long texts that have nothing in common', 'a '.repeat(900), 'b c'.repeat(600)],
  ])('%s', (_, expected, actual) => expect(marked(expected, actual)).toEqual([expected, actual]));
});

it('the pieces are the whole text, and neighbours are never of a kind', () => {
  const [expected, actual] = ["np.array([1.25, 'x y', 3])", "np.array([1.35, 'z w', 4, 5])"];
  const difference = differenceOf(expected, actual);
  for (const [pieces, whole] of [
    [difference.expected, expected],
    [difference.actual, actual],
  ] as const) {
    expect(pieces.map(({ text }) => text).join('')).toBe(whole);
    pieces.forEach((piece, at) => expect(piece.differs).not.toBe(pieces[at - 1]?.differs));
  }
});
