import { verdictsOf } from '../../grader/row.ts';
import { countPassed } from '../../grader/verdict.ts';
import type { Row } from '../../grader/index.ts';
import type { Ending } from '../../python/run.ts';
import { firstFailing, statusOf } from '../run.ts';
import type { ShortVerdict } from './version.ts';

/** What a run came to, in a few words. */
export function shortVerdict(ending: Ending, rows: readonly Row[]): ShortVerdict {
  const passed = countPassed(verdictsOf(rows));
  const text = rows.length === 0 ? '' : `${passed} of ${rows.length} passed`;
  switch (ending.kind) {
    case 'refused': {
      const { type, line } = ending.error;
      const name = type.slice(0, 100);
      return { status: 'raised', text: line === null ? name : `${name} on line ${line}` };
    }
    case 'broken':
      return { status: 'not-run', text: 'Python could not run it' };
    case 'stopped':
      return { status: 'stopped', text };
    case 'completed':
      return { status: statusOfAll(rows, passed), text };
  }
}

function statusOfAll(rows: readonly Row[], passed: number): ShortVerdict['status'] {
  if (rows.length > 0 && passed === rows.length) return 'passed';
  const failing = firstFailing(rows);
  const status = failing === null ? 'not-run' : statusOf(rows[failing]);
  return status === 'running' ? 'not-run' : status;
}
