import { Suspense, useEffect, useRef } from 'react';
import type { Listing } from '../../catalog/catalog.ts';
import { openCases } from '../../session/cases.ts';
import { isUnderWay, useRun } from '../../session/run.ts';
import { showView, useView } from '../../session/view.ts';
import { Fallback } from '../Fallback.tsx';
import { isLetter, letterText } from '../keys.ts';
import RunReport from '../report/RunReport.tsx';
import { useShortcut } from '../useShortcut.ts';
import { OFFERS } from './offers.ts';
import type { Offer } from './offers.ts';
import styles from './Views.module.css';

/** The tests, and in their place at the press of a button what else there is to do with the code. */
export default function Views({ listing }: { listing: Listing }) {
  const view = useView((shown) => shown.view);
  const isRunning = useRun(({ phase }) => isUnderWay(phase));
  // Who runs the tests wants to see what comes of them.
  useEffect(() => {
    if (isRunning) showResults();
  }, [isRunning]);
  useEffect(() => openCases(listing.slug), [listing]);
  const offers = OFFERS.filter(({ isFor }) => isFor?.(listing) ?? true);
  const offer = offers.find(({ name }) => name === view);
  return (
    <>
      {offers.length > 0 && (
        <div role="group" aria-label="What is shown" className={styles.choice}>
          <button type="button" aria-pressed={!offer} onClick={showResults}>
            Test results
          </button>
          {offers.map((one) => (
            <Choice key={one.name} offer={one} isShown={one === offer} />
          ))}
        </div>
      )}
      <div className={styles.tests} data-is-hidden={offer !== undefined}>
        <RunReport listing={listing} />
      </div>
      {offer && (
        <Fallback key={offer.name} instead={<p role="alert">{MISSING}</p>}>
          <Suspense>
            <offer.Content listing={listing} />
          </Suspense>
        </Fallback>
      )}
    </>
  );
}

const showResults = () => useView.setState({ view: 'results' });

/** Its key shows it as well, and takes the focus there. */
function Choice({ offer: { name, title, letter }, isShown }: { offer: Offer; isShown: boolean }) {
  const button = useRef<HTMLButtonElement>(null);
  useShortcut(isLetter(letter), () => {
    showView(name);
    // A narrow window shows its pane first.
    requestAnimationFrame(() => button.current?.focus());
  });
  return (
    <button
      ref={button}
      type="button"
      aria-pressed={isShown}
      aria-keyshortcuts={letterText(letter)}
      title={letterText(letter)}
      onClick={() => showView(name)}
    >
      {title}
    </button>
  );
}

const MISSING =
  'This part of the page could not be fetched. Check the connection, then reload the page; your code is kept.';
