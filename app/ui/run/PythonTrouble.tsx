import { CircleAlert } from 'lucide-react';
import { useConnection } from '../../session/connection.ts';
import { restartPython, usePython } from '../../session/python.ts';
import styles from './PythonTrouble.module.css';

/** Why Python is broken, and a way to try again; nothing while it is not. */
export function PythonTrouble() {
  const state = usePython();
  const isOnline = useConnection((connection) => connection.isOnline);
  if (state.kind !== 'broken') return null;
  return (
    <div className={styles.trouble}>
      <CircleAlert size={16} aria-hidden="true" />
      <p role="alert">{isOnline ? state.reason : OFFLINE}</p>
      <button type="button" onClick={restartPython}>
        Try again
      </button>
    </div>
  );
}

const OFFLINE =
  'Python is not here yet. It will be fetched as soon as you are back online; your code is kept.';
