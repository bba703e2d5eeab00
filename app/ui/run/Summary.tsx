import { countPassed } from '../../grader/index.ts';
import { useProblem } from '../../session/problem.ts';
import { firstFailing, useRun, verdictsOf } from '../../session/run.ts';
import type { RunState } from '../../session/run.ts';
import { Spoken } from '../Spoken.tsx';
import styles from './Summary.module.css';

/** The run in a sentence, spoken when it changes. */
export function Summary() {
  const run = useRun();
  const open = useProblem();
  const failing = run.phase.kind === 'ended' ? firstFailing(run.rows) : null;
  const name = open.kind === 'ready' && failing !== null && open.problem.tests[failing]?.name;
  return (
    <p role="status" className={styles.summary}>
      <strong>{describe(run) ?? (open.kind === 'failed' ? MISSING : 'Nothing run yet')}</strong>
      {name && (
        <>
          <Spoken>; </Spoken>
          <span className={styles.first}>first failing: {name}</span>
        </>
      )}
    </p>
  );
}

const MISSING = 'The tests could not be loaded. Check the connection and press Run tests.';

function describe({ phase, rows }: RunState): string | null {
  switch (phase.kind) {
    case 'idle':
      return null;
    case 'waiting':
      return 'Waiting for Python: the run starts as soon as it is ready';
    case 'playing': {
      const at = rows.findIndex(({ state }) => state === 'running');
      return at < 0 ? 'Loading your code…' : `Running test ${at + 1} of ${rows.length}…`;
    }
    case 'ended': {
      const passed = `${countPassed(verdictsOf(rows))} of ${rows.length} tests passed`;
      if (phase.ending.kind === 'stopped') return `Stopped. ${passed}`;
      if (phase.ending.kind === 'broken') return `${phase.ending.reason} ${passed}`;
      if (phase.ending.kind === 'refused') return `${passed}: your code could not be loaded`;
      return passed;
    }
  }
}
