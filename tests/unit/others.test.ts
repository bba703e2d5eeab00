import { expect, it } from 'vitest';
import { isSpare, othersOf } from '../../app/session/draft/others.ts';
import type { Draft } from '../../app/session/draft/shelf.ts';

const STARTER = '# start';
const draft = (id: string, code: string, ...before: string[]): Draft => ({
  id,
  code,
  before,
  time: 1,
  text: '',
});
const codesBeside = (own: Draft, ...drafts: Draft[]) =>
  othersOf(drafts, own, STARTER).map(({ code }) => code);
const spares = (...drafts: Draft[]) =>
  drafts.filter((one) => isSpare(one, drafts, STARTER)).map(({ id }) => id);

it('offers what the tab does not have, each code once', () => {
  const own = draft('own', 'mine', 'reset');
  const drafts = [
    draft('a', 'new'),
    draft('b', 'new'),
    draft('c', 'mine'),
    draft('d', 'reset'),
    draft('e', STARTER),
    draft('f', 'old'),
  ];
  expect(codesBeside(own, ...drafts)).toEqual(['new', 'old']);
});

it('offers what a reset replaced in a draft, where that is all it has', () => {
  expect(codesBeside(draft('own', 'mine'), draft('a', STARTER, 'lost?'))).toEqual(['lost?']);
  expect(codesBeside(draft('own', 'mine'), draft('a', 'mine', 'lost?'))).toEqual(['lost?']);
});

it('counts a draft as spare if it is the starter, or a newer one has all of it', () => {
  expect(spares(draft('a', STARTER))).toEqual(['a']);
  expect(spares(draft('a', 'code'), draft('b', 'code'))).toEqual(['b']);
  expect(spares(draft('a', 'code', 'reset'), draft('b', 'reset'))).toEqual(['b']);
  expect(spares(draft('a', STARTER, 'code'), draft('b', 'code', STARTER))).toEqual(['b']);
});

it('counts no draft as spare that has something of its own', () => {
  expect(spares(draft('a', 'code'), draft('b', 'code', 'reset'))).toEqual([]);
  expect(spares(draft('a', STARTER, 'reset'))).toEqual([]);
  expect(spares(draft('a', 'code'), draft('b', 'other'))).toEqual([]);
});
