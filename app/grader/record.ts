import type { Played, Problem, RunEvent } from '#problem';
import { explain, grade, undecided } from './grade.ts';
import { verdictsOf } from './row.ts';
import type { Row } from './row.ts';

/** What is known of a run while it goes on, and when it has ended. */
export interface RunRecord {
  /** One a test, in the author's order. */
  readonly rows: readonly Row[];
  /** All that was printed, while the program loaded too. */
  readonly printed: string;
  /** What came back, by test and case. */
  readonly played: readonly (readonly Played[])[];
}

/** The record of a run in which nothing has happened yet. */
export const openRecord = ({ tests }: Problem): RunRecord => ({
  rows: tests.map(() => ({ state: 'waiting', printed: '' })),
  printed: '',
  played: tests.map(() => []),
});

/** The record with one more event; the verdict is made as soon as the last case of a test is back. */
export function enterEvent(record: RunRecord, problem: Problem, event: RunEvent): RunRecord {
  if (event.kind === 'loaded' || event.kind === 'traced') return record;
  if (event.kind === 'printed') {
    const printed = record.printed + event.text;
    const extend = (row: Row) => ({ ...row, printed: row.printed + event.text });
    return { ...record, printed, rows: changeAt(record.rows, event.test, extend) };
  }
  const test = problem.tests[event.test];
  if (!test) return record;
  const changeRow = (change: (row: Row) => Row) => changeAt(record.rows, event.test, change);
  switch (event.kind) {
    case 'started':
      return { ...record, rows: changeRow(() => ({ state: 'running', printed: '' })) };
    case 'undecided': {
      const verdict = undecided(problem, test, event.status, event.reason, event.case);
      return { ...record, rows: changeRow((row) => ({ ...row, state: verdict })) };
    }
    case 'played': {
      const cases = [...(record.played[event.test] ?? []).slice(0, event.case), event];
      const played = changeAt(record.played, event.test, () => cases);
      if (cases.length < test.cases.length) return { ...record, played };
      const verdict = grade(problem, test, cases);
      return { ...record, played, rows: changeRow((row) => ({ ...row, state: verdict })) };
    }
  }
}

/** The record of a run that has ended: known mistakes are looked for in all of it. */
export function closeRecord(record: RunRecord, problem: Problem): RunRecord {
  const whole = record.played.map((cases, test) =>
    cases.length === problem.tests[test]?.cases.length ? cases : null,
  );
  const verdicts = explain(problem, verdictsOf(record.rows), whole);
  const rows = record.rows.map((row, test) => ({ ...row, state: verdicts[test] ?? row.state }));
  return { ...record, rows };
}

/** The items, the one at a place changed; no place, no change. */
const changeAt = <T>(items: readonly T[], place: number | null, change: (item: T) => T) =>
  items.map((item, index) => (index === place ? change(item) : item));
