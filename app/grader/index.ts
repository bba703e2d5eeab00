/** Whether an outcome is right, and what to say. */
export { caseText, exactCall, writtenText } from './callText.ts';
export { explain, findDeciding, grade, undecided } from './grade.ts';
export { expectedOutcomes, outcomeText } from './judge.ts';
export { closeRecord, enterEvent, openRecord } from './record.ts';
export type { RunRecord } from './record.ts';
export { verdictsOf } from './row.ts';
export type { Row } from './row.ts';
export type { Exhibit } from './exhibit.ts';
export type { Count, Piece, Table } from './table.ts';
export { countPassed, isFailing } from './verdict.ts';
export type { Raised, Undecided, Verdict } from './verdict.ts';
