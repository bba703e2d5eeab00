import { useLayoutEffect, useRef } from 'react';
import { useProblem } from '../../session/problem.ts';
import { firstFailing, useRun } from '../../session/run.ts';
import { markEnd } from '../../session/timing.ts';
import { PrintedOutput } from './PrintedOutput.tsx';
import { RefusedCode } from './RefusedCode.tsx';
import styles from './RunReport.module.css';
import { TestRow } from './TestRow.tsx';

/** The tests and what came of them. */
export function RunReport() {
  const { phase, rows, printed } = useRun();
  const open = useProblem();
  const tests = open.kind === 'ready' ? open.problem.tests : [];
  const failing = firstFailing(rows);
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    if (phase.kind !== 'ended') return;
    markEnd('run');
    list.current?.querySelector('details[open]')?.scrollIntoView({ block: 'nearest' });
  }, [phase]);
  return (
    <section className={styles.report} aria-label="Test results">
      <p className={styles.promise}>
        {tests.length > 0 ? `${spell(tests.length)} hidden tests run` : 'The hidden tests run'} in
        this browser, through Pyodide: no backend, no queue.
      </p>
      {phase.kind === 'ended' && phase.ending.kind === 'refused' && (
        <RefusedCode error={phase.ending.error} />
      )}
      <ul ref={list} className={styles.tests} aria-label="Tests">
        {tests.map(({ name }, index) => (
          <TestRow key={name} name={name} row={rows[index]} isFirstFailing={index === failing} />
        ))}
      </ul>
      <PrintedOutput text={printed} />
    </section>
  );
}

const WORDS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

const spell = (count: number) => WORDS[count] ?? String(count);
