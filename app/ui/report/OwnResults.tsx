import { useEffect } from 'react';
import type { Listing } from '../../catalog/catalog.ts';
import { useCases } from '../../session/cases.ts';
import { step } from '../steps/step.ts';
import { followRuns, useOwnRun } from '../../session/ownRun.ts';
import styles from './RunReport.module.css';
import { TestRow } from './TestRow.tsx';

/** What came of the learner's own cases, below the tests. */
export default function OwnResults({ listing }: { listing: Listing }) {
  useEffect(() => followRuns(listing), [listing]);
  const own = useCases((cases) => cases.own);
  const rows = useOwnRun();
  return (
    <>
      <h2 className={styles.own}>Your cases</h2>
      <ul className={styles.tests} aria-label="Your cases">
        {own.map(({ id, name, text }) => (
          <TestRow
            key={id}
            name={name}
            row={rows[id]}
            isFirstFailing={false}
            stepIt={() => step(listing, ({ stepInput }) => stepInput(listing, text, name))}
          />
        ))}
      </ul>
    </>
  );
}
