import { CircleAlert } from 'lucide-react';
import type { PythonError } from '#problem';
import { useRun } from '../../session/run.ts';
import { goToLine } from '../../session/view.ts';
import styles from './RefusedCode.module.css';
import { ScrollBox } from '../ScrollBox.tsx';
import { TextButton } from '../TextButton.tsx';

/** Why the program could not be loaded, and the way to the line at fault. */
export function RefusedCode({ error }: { error: PythonError }) {
  const { type, message, line, traceback } = error;
  return (
    <div className={styles.refused}>
      <p role="alert">
        <CircleAlert size={16} aria-hidden="true" />
        <span>
          <strong>{type}</strong>
          {line !== null && ` on line ${line}`}: {message}
        </span>
      </p>
      {traceback && (
        <ScrollBox label="Traceback">
          <pre>{traceback.trimEnd()}</pre>
        </ScrollBox>
      )}
      {line !== null && (
        <TextButton onClick={() => goToLine(line, useRun.getState().source)}>
          Go to line {line}
        </TextButton>
      )}
    </div>
  );
}
