import { describe, expect, it } from 'vitest';
import { findKept } from '../../app/offline/kept.ts';

const ROOT = 'https://host/folder/';
const KEPT = new Set(['', 'problems/one/', 'assets/main-1.js'].map((path) => ROOT + path));
const PLAIN = { method: 'GET', mode: 'navigate', cache: 'default' } as const;

const find = (url: string, given: Partial<Parameters<typeof findKept>[0]> = {}) =>
  findKept({ ...PLAIN, url, ...given }, ROOT, (one) => KEPT.has(one));

describe('what the service worker answers itself', () => {
  it.each([
    [ROOT, ROOT],
    [`${ROOT}index.html`, ROOT],
    [`${ROOT}problems/one/?from=a-course`, `${ROOT}problems/one/`],
    [`${ROOT}problems/one/index.html`, `${ROOT}problems/one/`],
    [`${ROOT}assets/main-1.js`, `${ROOT}assets/main-1.js`],
  ])('%s', (url, kept) => {
    expect(find(url)).toEqual({ kind: 'kept', url: kept });
  });
  it('the address of a folder without its slash', () => {
    expect(find(`${ROOT}problems/one`)).toEqual({ kind: 'moved', url: `${ROOT}problems/one/` });
  });
  it('a problem that it does not know, once the server does not answer', () => {
    const found = find(`${ROOT}problems/two/`);
    expect(found).toEqual({ kind: 'unknown', instead: `${ROOT}404.html` });
  });
});

describe('what it leaves to the browser', () => {
  it.each([
    ['the question whether there is a new version', ROOT, { cache: 'no-store' }],
    ['a file in the place of a damaged one', `${ROOT}assets/main-1.js`, { cache: 'reload' }],
    ['what is sent', ROOT, { method: 'POST' }],
    ['another site of the host', 'https://host/', {}],
    ['another host', 'https://elsewhere/folder/', {}],
    ['a file that is not kept', `${ROOT}assets/main-2.js`, { mode: 'cors' }],
    ['a page that is not kept', `${ROOT}other/`, {}],
  ] as const)('%s', (_, url, given) => {
    expect(find(url, given)).toEqual({ kind: 'other' });
  });
});
