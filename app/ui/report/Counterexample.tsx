import { useLayoutEffect, useRef } from 'react';
import type { Listing } from '../../catalog/catalog.ts';
import { hasInputs } from '../../catalog/inputs.ts';
import { useCases } from '../../session/cases.ts';
import type { OwnCase } from '../../session/cases.ts';
import type { Kept } from '../../session/storage.ts';
import { startSearch, stopSearch, useSearch } from '../../session/search.ts';
import type { Search } from '../../session/search.ts';
import { showView } from '../../session/view.ts';
import { isLetter, letterText } from '../keys.ts';
import { step } from '../steps/step.ts';
import { sendInput } from '../try/sendInput.ts';
import { TextButton } from '../TextButton.tsx';
import { useShortcut } from '../useShortcut.ts';
import styles from './Counterexample.module.css';
import { Evidence } from './Evidence.tsx';
import { STATUSES } from './statuses.ts';

/** The way to the search for a counterexample, how far it is, and what came of it. */
export function Counterexample({ listing }: { listing: Listing }) {
  return hasInputs(listing.slug) ? <Known listing={listing} /> : null;
}

function Known({ listing }: { listing: Listing }) {
  const search = useSearch();
  const { kind } = search;
  const kept = useCases((cases) => cases.kept);
  const begin = () => {
    showView('results');
    void startSearch(listing);
  };
  useShortcut(isLetter('C'), begin);
  const section = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (kind === 'searching' || kind === 'found')
      section.current?.scrollIntoView({ block: 'nearest' });
  }, [kind]);
  const isSearching = kind === 'searching';
  return (
    <section
      ref={section}
      className={styles.search}
      aria-label="Counterexample"
      data-search={kind}
      data-seed={'seed' in search ? search.seed : undefined}
    >
      <div className={styles.line}>
        <p role="status">
          <Sign search={search} />
          {describe(search, kept)}
        </p>
        {isSearching && <Progress tried={search.tried} total={search.total} />}
        <TextButton
          aria-keyshortcuts={isSearching ? undefined : letterText('C')}
          title={isSearching ? undefined : letterText('C')}
          onClick={isSearching ? stopSearch : begin}
        >
          {isSearching
            ? 'Stop the search'
            : kind === 'idle'
              ? 'Search for a counterexample'
              : 'Search again'}
        </TextButton>
      </div>
      {kind === 'found' && (
        <Evidence verdict={search.found.verdict} printed="" source={search.source}>
          {search.own && <Acts listing={listing} own={search.own} />}
        </Evidence>
      )}
    </section>
  );
}

function Progress({ tried, total }: { tried: number; total: number | null }) {
  return (
    <>
      <progress
        aria-label="Inputs tried"
        max={total ?? undefined}
        value={total === null ? undefined : tried}
      />
      <span className={styles.count}>
        {tried} of {total ?? '…'}
      </span>
    </>
  );
}

/** As of a test that came to the same. */
function Sign({ search }: { search: Search }) {
  if (search.kind !== 'none' && search.kind !== 'found') return null;
  const status = search.kind === 'none' ? 'passed' : search.found.verdict.status;
  const { Icon } = STATUSES[status];
  return <Icon size={16} aria-hidden="true" data-status={status} />;
}

function describe(search: Search, kept: Kept): string {
  switch (search.kind) {
    case 'idle':
      return '';
    case 'searching':
      return search.found
        ? 'Found a counterexample; looking for a smaller one'
        : 'Searching for a counterexample';
    case 'none':
      return `No counterexample in ${inputs(search.tried)}.`;
    case 'found':
      return [
        `Counterexample found after ${inputs(search.tried)}.`,
        keptText(search.own, kept),
      ].join(' ');
    case 'stopped':
      return search.why === 'asked'
        ? `Stopped: no counterexample in ${inputs(search.tried)}.`
        : `The code has changed, so the search has ended: no counterexample in ${inputs(search.tried)}.`;
    case 'failed':
      return search.advice;
  }
}

/** Where a counterexample is from now on. */
function keptText(own: OwnCase | null, kept: Kept): string {
  if (own === null) return '';
  return kept === 'kept'
    ? `It is kept as your case “${own.name}”.`
    : `It is your case “${own.name}” until you close the page: the browser could not save it.`;
}

const inputs = (count: number) => (count === 1 ? '1 input' : `${count} inputs`);

/** What can be done about it. */
function Acts({ listing, own: { name, text } }: { listing: Listing; own: OwnCase }) {
  const tryIt = () => sendInput(({ showInput }) => showInput(listing.slug, text));
  return (
    <div className={styles.acts}>
      <TextButton onClick={tryIt}>Try this input</TextButton>
      <TextButton onClick={() => step(listing, ({ stepInput }) => stepInput(listing, text, name))}>
        Step through
      </TextButton>
    </div>
  );
}
