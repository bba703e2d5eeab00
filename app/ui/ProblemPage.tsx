import { useEffect, useState } from 'react';
import { loadProblem } from '../catalog/catalog.ts';
import type { Entry } from '../catalog/catalog.ts';
import { openDraft, useDrafts } from '../session/draft.ts';
import { startRun } from '../session/run.ts';
import { CodePane } from './CodePane.tsx';
import styles from './ProblemPage.module.css';
import { PythonStatus } from './PythonStatus.tsx';
import { RunBar } from './RunBar.tsx';
import { RunReport } from './RunReport.tsx';
import { Statement } from './Statement.tsx';
import { useRunShortcut } from './useRunShortcut.ts';

/** A problem: its statement beside the code, the bar that runs it, and the tests. */
export function ProblemPage({ entry, root }: { entry: Entry; root: string }) {
  const { slug, statement, starter } = entry;
  const [testNames, setTestNames] = useState<readonly string[] | Error>([]);
  useEffect(() => {
    document.title = `${statement.title} · Gradus`;
    openDraft(slug, starter);
    loadProblem(entry).then(
      ({ tests }) => setTestNames(tests.map(({ name }) => name)),
      (error: unknown) => setTestNames(new Error(String(error))),
    );
  }, [entry, slug, starter, statement.title]);
  const code = useDrafts(({ bySlug }) => bySlug[slug]) ?? starter;
  const run = () => void startRun(entry, code);
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
          {testNames instanceof Error ? (
            <p role="alert">
              The tests of this problem could not be loaded: {testNames.message}. Reload the page to
              try again.
            </p>
          ) : (
            <RunReport testNames={testNames} />
          )}
        </div>
      </main>
    </div>
  );
}
