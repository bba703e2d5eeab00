import { Suspense, lazy, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Listing } from '../../catalog/catalog.ts';
import { useDrafts } from '../../session/draft/draft.ts';
import { useProgress } from '../../session/progress.ts';
import { startRun } from '../../session/run.ts';
import { showPane } from '../../session/view.ts';
import { CodePane } from '../code/CodePane.tsx';
import { Fallback } from '../Fallback.tsx';
import { focusPane, focusedPane } from '../focusPane.ts';
import { Mark } from '../Mark.tsx';
import { Controls } from '../run/Controls.tsx';
import { useMedia } from '../useMedia.ts';
import { useShortcut } from '../useShortcut.ts';
import { NarrowPanes } from './NarrowPanes.tsx';
import { KeySheet } from './KeySheet.tsx';
import { PageHeader } from './PageHeader.tsx';
import type { Parts } from './panes.ts';
import styles from './ProblemPage.module.css';
import { PythonStatus } from './PythonStatus.tsx';
import { ThemeButton } from './ThemeButton.tsx';
import { usePaneKeys } from './usePaneKeys.ts';
import { WidePanes } from './WidePanes.tsx';

interface Props {
  readonly listing: Listing;
  readonly root: string;
  /** The element that holds it. */
  readonly statement: HTMLElement;
}

/** A problem: its statement beside the code, the bar that runs it, and the tests. */
export function ProblemPage({ listing, root, statement }: Props) {
  const { slug, starter } = listing;
  // Paper is narrow, and needs no tabs.
  const isWide = useMedia('(min-width: 900px), print');
  const code = useDrafts(({ bySlug }) => bySlug[slug]) ?? starter;
  const isSolved = useProgress(({ [slug]: progress }) => progress === 'solved');
  const run = () => {
    // Where the code is about to be hidden, it cannot keep the focus.
    if (isWide || focusedPane() !== 'code') showPane('tests');
    else focusPane('tests');
    void startRun(listing, code);
  };
  useShortcut(isRunKey, run);
  usePaneKeys();
  const [parts] = useState(() => createParts(statement));
  const Layout = isWide ? WidePanes : NarrowPanes;

  return (
    <div className={styles.page}>
      <PageHeader root={root} listing={listing} mark={isSolved && <Mark progress="solved" />}>
        <PythonStatus />
        <KeySheet />
        <ThemeButton />
      </PageHeader>
      <Layout parts={parts} />
      {createPortal(<CodePane slug={slug} code={code} />, parts.code)}
      {createPortal(<Controls listing={listing} root={root} run={run} />, parts.controls)}
      {createPortal(<Tests listing={listing} />, parts.tests)}
    </div>
  );
}

/** Comes after the code can be written, together with the tests that it is about. */
const Views = lazy(() => import('../views/Views.tsx'));

const Tests = ({ listing }: { listing: Listing }) => (
  <Fallback instead={<p role="alert">{NO_REPORT}</p>}>
    <Suspense fallback={null}>
      <Views listing={listing} />
    </Suspense>
  </Fallback>
);

const NO_REPORT =
  'What shows the tests could not be fetched. Check the connection, then reload the page; your code is kept.';

const createParts = (statement: HTMLElement): Parts => ({
  statement,
  code: document.createElement('div'),
  controls: document.createElement('div'),
  tests: document.createElement('div'),
});

/** Ctrl+Enter, or Cmd+Enter. */
const isRunKey = ({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent) =>
  key === 'Enter' && (ctrlKey || metaKey) && !shiftKey && !altKey;
