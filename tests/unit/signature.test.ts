import { describe, expect, it } from 'vitest';
import { parseSignature } from '#problem';

describe('a signature', () => {
  it('names a function and its parameters', () => {
    expect(parseSignature('ema_update(ema, weights, decay=0.99)')).toEqual({
      kind: 'function',
      name: 'ema_update',
      parameters: [
        { name: 'ema', optional: false },
        { name: 'weights', optional: false },
        { name: 'decay', optional: true },
      ],
      signature: 'ema_update(ema, weights, decay=0.99)',
    });
  });
  it('names a class after the word', () => {
    expect(parseSignature('class Stack(size=3)')).toEqual({
      kind: 'class',
      name: 'Stack',
      parameters: [{ name: 'size', optional: true }],
      signature: 'Stack(size=3)',
    });
  });
  it('may have no parameter', () => {
    expect(parseSignature(' f( ) ').parameters).toEqual([]);
  });
  it('keeps a name that begins like the word class', () => {
    expect(parseSignature('classify(x)')).toMatchObject({ kind: 'function', name: 'classify' });
  });
  it('may have blanks around the equals sign', () => {
    expect(parseSignature('f(a = 1)').parameters).toEqual([{ name: 'a', optional: true }]);
  });

  it.each(['f(x, axes=(0, 1), y=2)', 'f(x, axes=[0, 1], y=2)', 'f(x, axes={1: 2, 3: 4}, y=2)'])(
    'may have commas in a default: %s',
    (text) => {
      expect(parseSignature(text).parameters.map(({ name }) => name)).toEqual(['x', 'axes', 'y']);
    },
  );

  it.each([
    '',
    'f',
    'f(x',
    'def f(x):',
    'f(x) -> int',
    '2f(x)',
    'f(x: int)',
    'f(a,, b)',
    'f(*args)',
    'f(a=)',
    'f(1)',
    'f(a b)',
    'class Stack',
  ])('is refused with an example when it is none: %s', (text) => {
    expect(() => parseSignature(text)).toThrow(
      new SyntaxError(`"${text}" is not a signature: write name(first, second=0.99).`),
    );
  });
});
