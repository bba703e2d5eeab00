import { verdictsOf } from '../../grader/row.ts';
import { countPassed } from '../../grader/verdict.ts';
import { useConnection } from '../../session/connection.ts';
import { useProblem } from '../../session/problem.ts';
import { usePython } from '../../session/python.ts';
import { firstFailing, statusOf, useRun } from '../../session/run.ts';
import type { RunState, Status } from '../../session/run.ts';
import { Spoken } from '../Spoken.tsx';
import styles from './Summary.module.css';

/** The run in a sentence, spoken when it changes. */
export function Summary() {
  const run = useRun();
  const open = useProblem();
  const failing = run.phase.kind === 'ended' ? firstFailing(run.rows) : null;
  const name = failing !== null && open.kind === 'ready' && open.problem.tests[failing]?.name;
  const idle = useIdle(open.kind === 'failed');
  return (
    <p role="status" className={styles.summary}>
      <strong>{describe(run) ?? idle}</strong>
      {name && failing !== null && (
        <>
          <Spoken>; </Spoken>
          <span className={styles.first}>
            {LOSSES[statusOf(run.rows[failing])] ?? 'first failing'}: {name}
          </span>
        </>
      )}
    </p>
  );
}

/** What kept a test from an answer, which is no failing. */
const LOSSES: Partial<Record<Status, string>> = { 'timed-out': 'timed out', crashed: 'crashed' };

/** How things stand while nothing was run; what to do about it is said below. */
function useIdle(isTestless: boolean): string {
  const isBroken = usePython(({ kind }) => kind === 'broken');
  const isOnline = useConnection((connection) => connection.isOnline);
  if (isBroken) return isOnline ? 'Python could not start' : 'You are offline';
  return isTestless ? 'The tests could not be loaded' : 'Nothing run yet';
}

function describe({ phase, rows }: RunState): string | null {
  switch (phase.kind) {
    case 'idle':
      return null;
    case 'waiting':
      return 'Waiting for Python, then the tests run';
    case 'playing': {
      const at = rows.findIndex(({ state }) => state === 'running');
      return at < 0 ? 'Loading your code…' : `Running test ${at + 1} of ${rows.length}…`;
    }
    case 'ended': {
      const passed =
        rows.length === 0
          ? 'No test was run'
          : `${countPassed(verdictsOf(rows))} of ${rows.length} tests passed`;
      if (phase.ending.kind === 'stopped') return `Stopped. ${passed}`;
      if (phase.ending.kind === 'broken') return `${phase.ending.reason} ${passed}`;
      if (phase.ending.kind === 'refused') return `${passed}: your code could not be loaded`;
      return passed;
    }
  }
}
