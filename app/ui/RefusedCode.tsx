import type { PythonError } from '#problem';
import styles from './RefusedCode.module.css';

/** Why the program could not be loaded, with the line in it. */
export function RefusedCode({ error }: { error: PythonError }) {
  const { type, message, line, traceback } = error;
  return (
    <div role="alert" className={styles.refused}>
      <p>
        <strong>{type}</strong>
        {line !== null && ` on line ${line}`}: {message}
      </p>
      {traceback && <pre>{traceback}</pre>}
    </div>
  );
}
