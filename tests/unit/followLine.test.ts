import { describe, expect, test } from 'vitest';
import { followLine } from '../../app/ui/code/followLine.ts';

const BEFORE = 'one\ntwo\nthree\nfour';

describe('a line of code is followed while it is edited around', () => {
  test('an unchanged text has it where it was', () => {
    expect(followLine(BEFORE, BEFORE, 3)).toBe(3);
  });
  test('what is inserted above moves it down, what is deleted there up', () => {
    expect(followLine(BEFORE, `zero\n${BEFORE}`, 3)).toBe(4);
    expect(followLine(BEFORE, 'two\nthree\nfour', 3)).toBe(2);
  });
  test('a change above on as many lines leaves it', () => {
    expect(followLine(BEFORE, 'ONE\ntwo\nthree\nfour', 3)).toBe(3);
  });
  test('a change below leaves it', () => {
    expect(followLine(BEFORE, 'one\ntwo\nthree\nfour\nfive', 3)).toBe(3);
    expect(followLine(BEFORE, 'one\ntwo\nthree', 3)).toBe(3);
  });
  test('changes above and below leave it, as many as there are', () => {
    expect(followLine(BEFORE, 'zero\none\nTWO\nthree\nFOUR', 3)).toBe(4);
  });
  test('once it is changed or gone, it is nowhere', () => {
    expect(followLine(BEFORE, 'one\ntwo\nthree \nfour', 3)).toBeNull();
    expect(followLine(BEFORE, 'one\ntwo\nfour', 3)).toBeNull();
    expect(followLine(BEFORE, '', 3)).toBeNull();
  });
  test('the first and the last line are followed, too', () => {
    expect(followLine(BEFORE, `zero\n${BEFORE}`, 1)).toBe(2);
    expect(followLine(BEFORE, `zero\n${BEFORE}`, 4)).toBe(5);
  });
  test('other line ends are no change', () => {
    expect(followLine(BEFORE, BEFORE.replaceAll('\n', '\r\n'), 3)).toBe(3);
  });
});
