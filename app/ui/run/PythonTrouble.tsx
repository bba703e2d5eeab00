import { CircleAlert } from 'lucide-react';
import { useConnection } from '../../session/connection.ts';
import { restartPython, usePython } from '../../session/python.ts';
import styles from './PythonTrouble.module.css';

/** What happened to Python, and a way to try again where it does not by itself. */
export function PythonTrouble() {
  const state = usePython();
  const isOnline = useConnection((connection) => connection.isOnline);
  const isBroken = state.kind === 'broken';
  const reason = isBroken ? state.reason : LOST;
  return (
    <div className={styles.trouble}>
      <CircleAlert size={16} aria-hidden="true" />
      <p role="alert">{isBroken && !isOnline ? OFFLINE : reason}</p>
      {isBroken && (
        <button type="button" onClick={restartPython}>
          Try again
        </button>
      )}
    </div>
  );
}

const LOST =
  'The browser ended the process that Python ran in. Python is starting again; your code is kept.';
const OFFLINE =
  'Python is not here yet. It will be fetched as soon as you are back online; your code is kept.';
