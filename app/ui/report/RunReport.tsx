import { Suspense, lazy, useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { Listing } from '../../catalog/catalog.ts';
import { useCases } from '../../session/cases.ts';
import { useProblem } from '../../session/problem.ts';
import { firstFailing, isUnderWay, useRun } from '../../session/run.ts';
import { markEnd } from '../../session/timing.ts';
import { Fallback } from '../Fallback.tsx';
import { isLetter } from '../keys.ts';
import { step } from '../steps/step.ts';
import { sendInput } from '../try/sendInput.ts';
import { useShortcut } from '../useShortcut.ts';
import { Counterexample } from './Counterexample.tsx';
import { PrintedOutput } from './PrintedOutput.tsx';
import { RefusedCode } from './RefusedCode.tsx';
import styles from './RunReport.module.css';
import { TestRow } from './TestRow.tsx';

/** The tests and what came of them. */
export default function RunReport({ listing }: { listing: Listing }) {
  const { phase, rows, printed } = useRun();
  const open = useProblem();
  const tests = open.kind === 'ready' ? open.problem.tests : [];
  const failing = useFirstFailing();
  const hasCases = useCases(({ own }) => own.length > 0);
  const tryIt = useCallback(
    (index: number) => sendInput(({ tryTest }) => tryTest(listing, index)),
    [listing],
  );
  const stepIt = useCallback(
    (index?: number) => step(listing, ({ stepThrough }) => stepThrough(listing, index)),
    [listing],
  );
  useShortcut(isLetter('L'), () => stepIt());
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    if (phase.kind !== 'ended') return;
    markEnd('run');
    if (failing !== null) reveal(list.current?.children[failing]);
  }, [phase, failing]);
  return (
    <section className={styles.report} aria-label="Test results">
      {phase.kind === 'ended' && phase.ending.kind === 'refused' && (
        <RefusedCode error={phase.ending.error} />
      )}
      <ul ref={list} className={styles.tests} aria-label="Tests">
        {tests.map(({ name }, index) => (
          <TestRow
            key={name}
            name={name}
            row={rows[index]}
            isFirstFailing={index === failing}
            at={index}
            tryIt={tryIt}
            stepIt={stepIt}
          />
        ))}
      </ul>
      {tests.length > 0 && <Counterexample listing={listing} />}
      {hasCases && (
        <Fallback>
          <Suspense>
            <OwnResults listing={listing} />
          </Suspense>
        </Fallback>
      )}
      {/* Not before the tests are there, which would push it down. */}
      {open.kind !== 'loading' && <PrintedOutput text={printed} hasRun={phase.kind === 'ended'} />}
      <p className={styles.promise}>
        {tests.length > 0 ? `${spell(tests.length)} hidden tests run` : 'The hidden tests run'} in
        this browser, through Pyodide: no backend, no queue.
      </p>
    </section>
  );
}

/** Comes with the first case, and with it what plays cases. */
const OwnResults = lazy(() => import('./OwnResults.tsx'));

/** Scrolls a row to the top of its pane, unless all of it is in view. */
function reveal(row: Element | undefined): void {
  const pane = row?.closest('[data-pane]');
  if (!row || !pane) return;
  const [inner, outer] = [row.getBoundingClientRect(), pane.getBoundingClientRect()];
  if (inner.top < outer.top || inner.bottom > outer.bottom) row.scrollIntoView({ block: 'start' });
}

/** The place of the first failing test; while a run has none yet, that of the run before. */
function useFirstFailing(): number | null {
  const { phase, rows } = useRun();
  const [last, setLast] = useState<number | null>(null);
  const found = firstFailing(rows);
  const failing = isUnderWay(phase) ? (found ?? last) : found;
  if (failing !== last) setLast(failing);
  return failing;
}

const WORDS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

const spell = (count: number) => WORDS[count] ?? String(count);
