/** Whether an outcome is right, and what to say. */
export { explain, grade, undecided } from './grade.ts';
export { closeRecord, enterEvent, openRecord, verdictsOf } from './record.ts';
export type { Row, RunRecord } from './record.ts';
export type { Exhibit } from './exhibit.ts';
export type { Count, Piece, Table } from './table.ts';
export { countPassed, isFailing } from './verdict.ts';
export type { Raised, Undecided, Verdict } from './verdict.ts';
