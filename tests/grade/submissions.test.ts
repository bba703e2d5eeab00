import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listSubmissions } from '../../app/cli/grade/submissions.ts';
import { makeFolder } from './grade.ts';

const WHOLE = { index: 0, count: 1 };
const folder = makeFolder({
  'b.py': '',
  'a.py': '',
  'B.py': '',
  '._a.py': '',
  'notes.txt': '',
  'group/10.py': '',
  'group/9.py': '',
  'deep/group/a.py': '',
});
mkdirSync(join(folder, 'empty'));
mkdirSync(join(folder, 'folder.py'));
const list = (...named: readonly string[]) =>
  listSubmissions(named, folder, WHOLE).map(({ file }) => file);

describe('the files to grade', () => {
  it('keep their names and their order', () =>
    expect(list('b.py', './a.py', '-')).toEqual(['b.py', './a.py', '-']));
  it('are those that a folder has, sorted, whatever else is in it', () =>
    expect(list('.', 'group')).toEqual([
      'B.py',
      'a.py',
      'b.py',
      join('group', '10.py'),
      join('group', '9.py'),
    ]));
  it('may have any name when they are named themselves', () =>
    expect(list('notes.txt')).toEqual(['notes.txt']));
  it('are dealt out to the shards, each to one of them', () => {
    const shards = [0, 1].map((index) =>
      listSubmissions(['.', 'group'], folder, { index, count: 2 }).map(({ file }) => file),
    );
    expect(shards).toEqual([
      ['B.py', 'b.py', join('group', '9.py')],
      ['a.py', join('group', '10.py')],
    ]);
  });
  it.each([
    ['gone.py', 'gone.py does not exist.'],
    ['empty', 'empty has no .py files.'],
    [
      'deep',
      `deep has no .py files. The folders in it do: name them, as ${join('deep', '*')} does.`,
    ],
    ['a.py/b', 'a.py/b cannot be read (ENOTDIR).'],
  ])('must be there: %s', (name, message) => {
    expect(() => list('a.py', name)).toThrow(message);
    expect(() => list('a.py', name)).toThrow(expect.objectContaining({ name: 'UsageError' }));
  });
  it('are all named that are missing', () =>
    expect(() => list('x.py', 'y.py')).toThrow('x.py does not exist.\ny.py does not exist.'));
});
