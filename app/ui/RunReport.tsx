import { useLayoutEffect } from 'react';
import { useRun } from '../session/run.ts';
import { markEnd } from '../session/timing.ts';
import { PrintedOutput } from './PrintedOutput.tsx';
import { RefusedCode } from './RefusedCode.tsx';
import styles from './RunReport.module.css';
import { Summary } from './Summary.tsx';
import { TestRow } from './TestRow.tsx';

/** The tests and what came of them. */
export function RunReport({ testNames }: { testNames: readonly string[] }) {
  const { phase, rows, printed } = useRun();
  useLayoutEffect(() => {
    if (phase.kind === 'ended') markEnd('run');
  }, [phase]);
  return (
    <section className={styles.report} aria-label="Test results">
      <p className={styles.promise}>
        {testNames.length > 0
          ? `${spell(testNames.length)} hidden tests run`
          : 'The hidden tests run'}{' '}
        in this browser, through Pyodide: no backend, no queue.
      </p>
      <Summary />
      {phase.kind === 'ended' && phase.ending.kind === 'refused' && (
        <RefusedCode error={phase.ending.error} />
      )}
      <ul className={styles.tests} aria-label="Tests">
        {testNames.map((name, index) => (
          <TestRow key={name} name={name} row={rows[index]} />
        ))}
      </ul>
      <PrintedOutput text={printed} />
    </section>
  );
}

const WORDS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

const spell = (count: number) => WORDS[count] ?? String(count);
