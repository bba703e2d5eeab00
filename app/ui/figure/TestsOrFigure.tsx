import * as Tabs from '@radix-ui/react-tabs';
import { Suspense, lazy, useState } from 'react';
import type { Listing } from '../../catalog/catalog.ts';
import { hasFigure } from '../../catalog/figures.ts';
import { isUnderWay, useRun } from '../../session/run.ts';
import { Fallback } from '../Fallback.tsx';
import RunReport from '../report/RunReport.tsx';
import styles from './TestsOrFigure.module.css';

/** The tests, and behind a tab beside them the figure, where the problem has one. */
export default function TestsOrFigure({ listing }: { listing: Listing }) {
  return hasFigure(listing.slug) ? <TestsAndFigure listing={listing} /> : <RunReport />;
}

function TestsAndFigure({ listing }: { listing: Listing }) {
  const [tab, setTab] = useState('tests');
  const isRunning = useRun(({ phase }) => isUnderWay(phase));
  const [wasRunning, setWasRunning] = useState(isRunning);
  // Who runs the tests wants to see what comes of them.
  if (isRunning !== wasRunning) {
    setWasRunning(isRunning);
    if (isRunning) setTab('tests');
  }
  return (
    <Tabs.Root value={tab} onValueChange={setTab}>
      <Tabs.List className={styles.tabs} aria-label="What the code does">
        <Tabs.Trigger value="tests" className={styles.tab}>
          Test results
        </Tabs.Trigger>
        <Tabs.Trigger value="figure" className={styles.tab}>
          See it work
        </Tabs.Trigger>
      </Tabs.List>
      <Tabs.Content value="tests" forceMount tabIndex={-1} className={styles.content}>
        <RunReport />
      </Tabs.Content>
      <Tabs.Content value="figure" tabIndex={-1} className={styles.content}>
        <Fallback instead={<p role="alert">{MISSING}</p>}>
          <Suspense fallback={null}>
            <SeeItWork listing={listing} />
          </Suspense>
        </Fallback>
      </Tabs.Content>
    </Tabs.Root>
  );
}

/** Comes when it is looked at, and with it what explores. */
const SeeItWork = lazy(() => import('./SeeItWork.tsx'));

const MISSING =
  'The picture could not be fetched. Check the connection, then reload the page; your code is kept.';
