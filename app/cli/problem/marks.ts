import { placeAt } from './finding.ts';
import type { Finding } from './finding.ts';
import type { Folder } from './folder.ts';

/** The places that `problem new`, or an author, has marked with TODO. */
export const findMarks = ({ files }: Pick<Folder, 'files'>): readonly Finding[] =>
  [...files].flatMap(([file, text]) =>
    [...text.matchAll(/\bTODO\b:?[ \t]*(.*)/g)].map(({ index, 1: rest = '' }): Finding => {
      const message = rest.replace(/\s*(?:\*\/|-->|""").*$/, '').trim();
      return { kind: 'unfinished', file, ...placeAt(text, index), message };
    }),
  );
