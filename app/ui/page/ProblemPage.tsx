import type { Listing } from '../../catalog/catalog.ts';
import { useDrafts } from '../../session/draft/draft.ts';
import { startRun } from '../../session/run.ts';
import { showPane } from '../../session/view.ts';
import { CodePane } from '../code/CodePane.tsx';
import { Controls } from '../run/Controls.tsx';
import { NarrowPanes } from './NarrowPanes.tsx';
import { PageHeader } from './PageHeader.tsx';
import styles from './ProblemPage.module.css';
import { RunReport } from '../report/RunReport.tsx';
import { Statement } from '../statement/Statement.tsx';
import { useMedia } from '../useMedia.ts';
import { usePaneKeys } from './usePaneKeys.ts';
import { useShortcut } from '../useShortcut.ts';
import { WidePanes } from './WidePanes.tsx';

/** A problem: its statement beside the code, the bar that runs it, and the tests. */
export function ProblemPage({ listing, root }: { listing: Listing; root: string }) {
  const { slug, statement, starter } = listing;
  const code = useDrafts(({ bySlug }) => bySlug[slug]) ?? starter;
  const run = () => {
    showPane('tests');
    void startRun(listing, code);
  };
  useShortcut(isRunKey, run);
  usePaneKeys();
  // Paper is narrow, and needs no tabs.
  const Layout = useMedia('(min-width: 900px), print') ? WidePanes : NarrowPanes;

  return (
    <div className={styles.page}>
      <PageHeader root={root} listing={listing} />
      <Layout
        statement={<Statement statement={statement} root={root} />}
        code={<CodePane slug={slug} code={code} />}
        controls={<Controls listing={listing} root={root} run={run} />}
        tests={<RunReport />}
      />
    </div>
  );
}

/** Ctrl+Enter, or Cmd+Enter. */
const isRunKey = ({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent) =>
  key === 'Enter' && (ctrlKey || metaKey) && !shiftKey && !altKey;
