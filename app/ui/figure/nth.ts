import type { Line } from '../../session/picture.ts';

/** What a line looks like: by whose it is, how it was asked for, and its place among its like. */
export const nthOf = (lines: readonly Line[], line: Line) => ({
  'data-role': line.role,
  'data-looks': line.looks ?? 'line',
  'data-nth': lines
    .filter(({ role, looks }) => role === line.role && looks === line.looks)
    .indexOf(line),
});
