import type { Listing } from '../catalog/catalog.ts';
import { useDrafts } from '../session/draft.ts';
import { startRun } from '../session/run.ts';
import { CodePane } from './CodePane.tsx';
import styles from './ProblemPage.module.css';
import { PythonStatus } from './PythonStatus.tsx';
import { RunBar } from './RunBar.tsx';
import { RunReport } from './RunReport.tsx';
import { Statement } from './Statement.tsx';
import { useRunShortcut } from './useRunShortcut.ts';

/** A problem: its statement beside the code, the bar that runs it, and the tests. */
export function ProblemPage({ listing, root }: { listing: Listing; root: string }) {
  const { slug, statement, starter } = listing;
  const code = useDrafts(({ bySlug }) => bySlug[slug]) ?? starter;
  const run = () => void startRun(listing, code);
  useRunShortcut(run);

  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <a href={root}>Gradus</a>
        <PythonStatus />
      </header>
      <main className={styles.panes}>
        <Statement statement={statement} root={root} />
        <div className={styles.work}>
          <CodePane slug={slug} code={code} />
          <RunBar slug={slug} starter={starter} run={run} />
          <RunReport />
        </div>
      </main>
    </div>
  );
}
