import type { PythonState } from '../python/runner.ts';
import { restartPython, usePython } from '../session/python.ts';
import styles from './PythonStatus.module.css';

/** How Python is, in a few words; when it broke, why, and a way to try again. */
export function PythonStatus() {
  const state = usePython();
  return (
    <p className={styles.status} data-python={state.kind}>
      {describe(state)}
      {state.kind === 'broken' && (
        <button type="button" onClick={restartPython}>
          Try again
        </button>
      )}
    </p>
  );
}

function describe(state: PythonState): string {
  switch (state.kind) {
    case 'loading':
      return 'Python is loading…';
    case 'ready':
      return `Python ${state.versions.python} with NumPy ${state.versions.numpy} is ready`;
    case 'running':
      return 'Python is running';
    case 'restarting':
      return 'Python is starting afresh…';
    case 'broken':
      return `Python could not start. ${state.reason} `;
  }
}
