import { resetDraft, undoReset, useDrafts } from '../session/draft.ts';
import { isUnderWay, stopRun, useRun } from '../session/run.ts';
import styles from './RunBar.module.css';

/** Run, Stop and Reset. Run is enabled from the first paint on: an early press waits for Python. */
export function RunBar({ slug, starter, run }: { slug: string; starter: string; run: () => void }) {
  const phase = useRun((state) => state.phase);
  const canUndo = useDrafts(({ beforeReset }) => beforeReset[slug] !== undefined);
  return (
    <div className={styles.bar}>
      <button
        type="button"
        className={styles.run}
        aria-keyshortcuts="Control+Enter Meta+Enter"
        title="Ctrl+Enter or ⌘+Enter"
        onClick={run}
      >
        Run tests
      </button>
      <button type="button" disabled={!isUnderWay(phase)} onClick={stopRun}>
        Stop
      </button>
      <button type="button" onClick={() => resetDraft(slug, starter)}>
        Reset code
      </button>
      {canUndo && (
        <button type="button" onClick={() => undoReset(slug, starter)}>
          Undo reset
        </button>
      )}
    </div>
  );
}
