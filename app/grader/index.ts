/** Whether an outcome is right, and what to say. */
export { explain, grade, undecided } from './grade.ts';
export { countPassed } from './verdict.ts';
export type { Verdict } from './verdict.ts';
