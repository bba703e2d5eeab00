import type { PythonState } from '../../python/runner.ts';
import { useConnection } from '../../session/connection.ts';
import { usePython } from '../../session/python.ts';
import styles from './PythonStatus.module.css';

/** How Python is, in a few words. */
export function PythonStatus() {
  const state = usePython();
  const isOnline = useConnection((connection) => connection.isOnline);
  return (
    <p className={styles.status} data-python={state.kind}>
      <span className={styles.words}>
        {describe(state)}
        {!isOnline && ' · offline'}
      </span>
    </p>
  );
}

function describe(state: PythonState): string {
  switch (state.kind) {
    case 'loading':
      return 'Python is loading…';
    case 'ready':
      return `Python ${state.versions.python} · NumPy ${state.versions.numpy}`;
    case 'running':
      return 'Python is running';
    case 'restarting':
      return 'Python is starting afresh…';
    case 'broken':
      return 'Python could not start';
  }
}
