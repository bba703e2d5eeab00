import { Suspense, lazy, useState } from 'react';
import type { Listing } from '../../catalog/catalog.ts';
import { hasFigure } from '../../catalog/figures.ts';
import { isUnderWay, useRun } from '../../session/run.ts';
import { Fallback } from '../Fallback.tsx';
import RunReport from '../report/RunReport.tsx';
import styles from './TestsOrFigure.module.css';

/** The tests, and in their place at the press of a button the figure, where the problem has one. */
export default function TestsOrFigure({ listing }: { listing: Listing }) {
  return hasFigure(listing.slug) ? <TestsAndFigure listing={listing} /> : <RunReport />;
}

function TestsAndFigure({ listing }: { listing: Listing }) {
  const [isSeen, setSeen] = useState(false);
  const isRunning = useRun(({ phase }) => isUnderWay(phase));
  const [wasRunning, setWasRunning] = useState(isRunning);
  // Who runs the tests wants to see what comes of them.
  if (isRunning !== wasRunning) {
    setWasRunning(isRunning);
    if (isRunning) setSeen(false);
  }
  return (
    <>
      <div role="group" aria-label="What is shown" className={styles.choice}>
        <button type="button" aria-pressed={!isSeen} onClick={() => setSeen(false)}>
          Test results
        </button>
        <button type="button" aria-pressed={isSeen} onClick={() => setSeen(true)}>
          See it work
        </button>
      </div>
      <div className={styles.tests} data-is-hidden={isSeen}>
        <RunReport />
      </div>
      {isSeen && (
        <Fallback instead={<p role="alert">{MISSING}</p>}>
          <Suspense>
            <SeeItWork listing={listing} />
          </Suspense>
        </Fallback>
      )}
    </>
  );
}

/** Comes when it is looked at, and with it what explores. */
const SeeItWork = lazy(() => import('./SeeItWork.tsx'));

const MISSING =
  'The picture could not be fetched. Check the connection, then reload the page; your code is kept.';
