import { countPassed } from '../grader/index.ts';
import { useProblem } from '../session/problem.ts';
import { useRun, verdictsOf } from '../session/run.ts';
import type { RunState } from '../session/run.ts';
import styles from './Summary.module.css';

/** The run in one sentence, spoken when it changes. */
export function Summary() {
  const text = useRun(describe);
  const isMissing = useProblem(({ kind }) => kind === 'failed');
  return (
    <p role="status" className={styles.summary}>
      {text ?? (isMissing ? MISSING : 'Nothing has been run yet.')}
    </p>
  );
}

const MISSING = 'The tests could not be loaded. Check the connection and press Run tests.';

function describe({ phase, rows }: RunState): string | null {
  switch (phase.kind) {
    case 'idle':
      return null;
    case 'waiting':
      return 'Waiting for Python: the run starts as soon as it is ready.';
    case 'playing': {
      const at = rows.findIndex(({ state }) => state === 'running');
      return at < 0 ? 'Loading your code…' : `Running test ${at + 1} of ${rows.length}…`;
    }
    case 'ended': {
      const count = countPassed(verdictsOf(rows));
      const passed = `${count} of ${rows.length} tests passed`;
      if (phase.ending.kind === 'stopped') return `Stopped. ${passed}.`;
      if (phase.ending.kind === 'broken') return `${phase.ending.reason} ${passed}.`;
      return count === rows.length ? `${passed}.` : passed;
    }
  }
}
