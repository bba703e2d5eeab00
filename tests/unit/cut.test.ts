import { describe, expect, it } from 'vitest';
import { cutOf, cutPieces, lengthText } from '../../app/ui/report/cut.ts';

const lines = (count: number) => Array.from({ length: count }, (_, i) => `line ${i}`).join('\n');

describe('a text', () => {
  it.each([
    ['of eight lines', lines(8)],
    ['of 600 characters', 'x'.repeat(600)],
    ['without a character', ''],
  ])('%s is shown whole', (_, text) => expect(cutOf(text)).toBe(text.length));

  it('of more lines shows eight', () => {
    expect(lines(9).slice(0, cutOf(lines(9)))).toBe(lines(8));
  });
  it('of more characters shows 600, in one line or in several', () => {
    expect(cutOf('x'.repeat(601))).toBe(600);
    expect(cutOf(`${'x'.repeat(400)}\n${'x'.repeat(400)}`)).toBe(600);
  });
});

it('a cut goes through a mark', () => {
  const pieces = [
    { text: 'abc', differs: false },
    { text: 'def', differs: true },
    { text: 'ghi', differs: false },
  ];
  expect(cutPieces(pieces, 5)).toEqual([
    { text: 'abc', differs: false },
    { text: 'de', differs: true },
  ]);
  expect(cutPieces(pieces, 9)).toEqual(pieces);
});

it('the length of a text is said in lines, or in characters where it has one', () => {
  expect(lengthText(lines(13))).toBe('13 lines');
  expect(lengthText(lines(2_000))).toBe('2,000 lines');
  expect(lengthText('x'.repeat(1_500))).toBe('1,500 characters');
});
