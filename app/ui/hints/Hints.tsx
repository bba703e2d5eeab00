import { useEffect, useRef, useState } from 'react';
import type { Listing } from '../../catalog/catalog.ts';
import {
  hideSolution,
  openHints,
  showNextHint,
  showSolution,
  useHelp,
} from '../../session/hints.ts';
import { useProgress } from '../../session/progress.ts';
import { OutlineButton } from '../OutlineButton.tsx';
import { TextButton } from '../TextButton.tsx';
import { Hint } from './Hint.tsx';
import styles from './Hints.module.css';
import { Solution } from './Solution.tsx';

/** The hints one by one, and the solution for who has passed, seen them all, or insists. */
export default function Hints({ listing }: { listing: Listing }) {
  const { slug } = listing;
  useEffect(() => openHints(listing), [listing]);
  const { hints, seen, solution } = useHelp();
  return (
    <section className={styles.panel} aria-label="Hints">
      {hints.kind === 'loading' && <p className={styles.note}>The hints are being fetched.</p>}
      {hints.kind === 'failed' && (
        <Trouble advice={hints.advice} tryAgain={() => openHints(listing)} />
      )}
      {hints.kind === 'here' && <Shown slug={slug} hints={hints.value} seen={seen} />}
      {solution.kind === 'loading' && <p className={styles.note}>The solution is being fetched.</p>}
      {solution.kind === 'failed' && (
        <Trouble advice={solution.advice} tryAgain={() => showSolution(slug)} />
      )}
      {solution.kind === 'here' && <Solution listing={listing} solution={solution.value} />}
    </section>
  );
}

interface ShownProps {
  readonly slug: string;
  readonly hints: readonly string[];
  readonly seen: number;
}

function Shown({ slug, hints, seen }: ShownProps) {
  const latest = useRef<HTMLLIElement>(null);
  const left = Math.max(0, hints.length - seen);
  const showNext = () => {
    showNextHint(slug);
    // With the last hint the button goes, and with it the focus.
    if (left === 1) requestAnimationFrame(() => latest.current?.focus());
  };
  return (
    <>
      {hints.length === 0 && <p className={styles.note}>This problem has no hints.</p>}
      <ol className={styles.hints} aria-live="polite">
        {hints.slice(0, seen).map((html, at) => (
          <Hint
            key={html}
            ref={at === hints.length - left - 1 ? latest : null}
            title={`Hint ${at + 1} of ${hints.length}`}
            html={html}
          />
        ))}
      </ol>
      <div className={styles.controls}>
        {left > 0 && (
          <OutlineButton onClick={showNext}>
            {seen === 0 ? 'Show a hint' : 'Next hint'}
          </OutlineButton>
        )}
        <SolutionButton key={seen} slug={slug} left={left} />
      </div>
    </>
  );
}

/** Asks again before it gives away what the learner may still find without. */
function SolutionButton({ slug, left }: { slug: string; left: number }) {
  const isShown = useHelp(({ solution }) => solution.kind !== 'hidden');
  const isSolved = useProgress(({ [slug]: progress }) => progress === 'solved');
  const [isAsked, setAsked] = useState(false);
  const isEarly = left > 0 && !isSolved;
  const press = () => {
    if (isShown) hideSolution();
    else if (isEarly && !isAsked) setAsked(true);
    else showSolution(slug);
  };
  const isDoubted = isAsked && isEarly && !isShown;
  return (
    <>
      {/* A double press is one wish. */}
      <TextButton onClick={({ detail }) => detail < 2 && press()}>
        {isShown ? 'Hide the solution' : isDoubted ? 'Show it anyway' : 'Show the solution'}
      </TextButton>
      <p role="status" className={styles.doubt}>
        {isDoubted && (left === 1 ? 'There is one hint left.' : `There are ${left} hints left.`)}
      </p>
    </>
  );
}

function Trouble({ advice, tryAgain }: { advice: string; tryAgain: () => void }) {
  return (
    <div className={styles.trouble}>
      <p role="alert">{advice}</p>
      <TextButton onClick={tryAgain}>Try again</TextButton>
    </div>
  );
}
