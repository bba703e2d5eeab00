import { countPassed } from '../grader/index.ts';
import { useRun } from '../session/run.ts';
import type { RunState } from '../session/run.ts';
import styles from './Summary.module.css';

/** The run in one sentence, spoken when it changes. */
export function Summary() {
  const text = useRun(describe);
  return (
    <p role="status" className={styles.summary}>
      {text}
    </p>
  );
}

function describe({ phase, rows }: RunState): string {
  switch (phase.kind) {
    case 'idle':
      return 'Nothing has been run yet.';
    case 'waiting':
      return 'Waiting for Python: the run starts as soon as it is ready.';
    case 'playing': {
      const at = rows.findIndex(({ state }) => state === 'running');
      return at < 0 ? 'Loading your code…' : `Running test ${at + 1} of ${rows.length}…`;
    }
    case 'ended': {
      const verdicts = rows.flatMap(({ state }) => (typeof state === 'string' ? [] : [state]));
      const passed = `${countPassed(verdicts)} of ${rows.length} tests passed`;
      if (phase.ending.kind === 'stopped') return `Stopped. ${passed}.`;
      if (phase.ending.kind === 'broken')
        return `Python could not run your code: ${phase.ending.reason} ${passed}.`;
      return `${passed}${countPassed(verdicts) === rows.length ? '.' : ''}`;
    }
  }
}
