import { describe, expect, it } from 'vitest';
import { startPlayer, testOf } from './pyodide.ts';

const play = await startPlayer();

describe('a dialogue', () => {
  const source = `
class Stack:
    def __init__(self, items):
        self.items = items
        if "grow" in items:
            items.append("grown")
    def push(self, item, into=None):
        self.items = self.items + [item]
        if into is not None:
            into.append(item)
        return len(self.items)
    def pop(self):
        return self.items.pop()
    def me(self):
        return self
    @property
    def bad(self):
        raise ValueError("bad")
`;
  const talk = (init: unknown, calls: readonly unknown[], read: readonly string[] = []) =>
    play(source, 'class Stack(items)', [testOf({ init: [init], calls, read })]).outcomes[0]?.[0];

  it('constructs, calls and reads', () => {
    expect(talk([], [['push', 5n], ['push', 6n], ['pop']], ['items', 'items'])).toEqual(
      [null, 1n, 2n, 6n, [5n], [5n]].map((value) => ({
        kind: 'returned',
        value,
        changed: new Set(),
      })),
    );
  });
  it('ends at the first raise, in a method or in the constructor', () => {
    expect(talk([], [['pop'], ['push', 1]])).toMatchObject([
      {},
      { kind: 'raised', error: { type: 'IndexError', line: 13 } },
    ]);
    expect(talk(3, [['pop']])).toMatchObject([
      { kind: 'raised', error: { type: 'TypeError', line: 5 } },
    ]);
    expect(talk([], [['nothing']])).toMatchObject([
      {},
      { kind: 'raised', error: { type: 'AttributeError' } },
    ]);
  });
  it('names an attribute that raises or cannot cross', () => {
    expect(talk([], [], ['bad'])).toMatchObject([{}, { kind: 'raised', error: { line: 18 } }]);
    expect(talk([], [['me']])).toMatchObject([{}, { what: 'a value of type Stack' }]);
  });
  it('notices arguments that are changed in place, by the constructor too', () => {
    expect(talk([], [['push', 1, []]])).toMatchObject([
      { changed: new Set() },
      { changed: new Set(['argument 2']) },
    ]);
    expect(talk(['grow'], [])).toMatchObject([{ value: null, changed: new Set(['items']) }]);
  });
});
