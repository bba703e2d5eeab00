import { Play, RotateCcw, Square, Undo2 } from 'lucide-react';
import { useRef } from 'react';
import type { Listing } from '../../catalog/catalog.ts';
import { undoReset, useDrafts } from '../../session/draft/draft.ts';
import { usePython } from '../../session/python.ts';
import { hasPassed, isUnderWay, stopRun, useRun } from '../../session/run.ts';
import { startAfresh } from '../../session/versions/versions.ts';
import { MOD } from '../keys.ts';
import styles from './RunBar.module.css';

/** Run, Stop and Reset. Run is enabled from the first paint on: an early press waits for Python. */
export function RunBar({ listing, run }: { listing: Listing; run: () => void }) {
  const { slug, starter } = listing;
  const runButton = useRef<HTMLButtonElement>(null);
  const resetButton = useRef<HTMLButtonElement>(null);
  const isRunning = isUnderWay(useRun((state) => state.phase));
  const hasNothingToRun = useRun(hasPassed);
  const isBroken = usePython(({ kind }) => kind === 'broken');
  const next = isRunning ? 'stop' : hasNothingToRun || isBroken ? 'elsewhere' : 'run';
  const canUndo = useDrafts(({ beforeReset }) => beforeReset[slug] !== undefined);
  return (
    <div className={styles.bar} data-next={next}>
      <button
        ref={runButton}
        type="button"
        className={styles.run}
        aria-keyshortcuts="Control+Enter Meta+Enter"
        onClick={run}
      >
        <Play aria-hidden />
        Run tests
        <kbd className={styles.key} aria-hidden>
          {MOD}+Enter
        </kbd>
      </button>
      <button
        type="button"
        className={styles.stop}
        disabled={!isRunning}
        onClick={() => {
          stopRun();
          // Stop is about to be disabled, and would take the focus with it.
          runButton.current?.focus();
        }}
      >
        <Square aria-hidden />
        Stop
      </button>
      <div className={styles.resets}>
        {canUndo && (
          <button
            type="button"
            onClick={() => {
              undoReset(slug, starter);
              resetButton.current?.focus();
            }}
          >
            <Undo2 aria-hidden />
            Undo reset
          </button>
        )}
        <button ref={resetButton} type="button" onClick={() => startAfresh(listing)}>
          <RotateCcw aria-hidden />
          Reset code
        </button>
      </div>
    </div>
  );
}
