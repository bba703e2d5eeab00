import { useEffect, useMemo, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { Listing } from '../../catalog/catalog.ts';
import {
  followVersions,
  restoreVersion,
  undoRestore,
  useVersions,
} from '../../session/versions/versions.ts';
import type { Version } from '../../session/versions/version.ts';
import type { Kept } from '../../session/storage.ts';
import { letterText } from '../keys.ts';
import { TextButton } from '../TextButton.tsx';
import { changesText } from './changes.ts';
import { Entry } from './Entry.tsx';
import { timeText } from './timeText.ts';
import styles from './Timeline.module.css';

/** The versions of the learner's program, each with its verdict, and the way back to it. */
export default function Timeline({ listing: { starter } }: { listing: Listing }) {
  useEffect(followVersions, []);
  const { list, kept, restoring } = useVersions();
  const changes = useMemo(
    () => list.map(({ code }, at) => changesText(list[at + 1]?.code, code)),
    [list],
  );
  const undo = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLElement>(null);
  const restore = (version: Version) => {
    // The button goes, and with it the focus.
    flushSync(() => restoreVersion(version));
    undo.current?.focus();
  };
  const undoIt = () => {
    flushSync(undoRestore);
    panel.current?.focus();
  };
  return (
    <section ref={panel} tabIndex={-1} className={styles.panel} aria-label="Versions">
      <div className={styles.note}>
        <p role="status">
          {restoring.kind === 'restored'
            ? `The version of ${timeText(restoring.time)} is in the editor.`
            : restoring.kind === 'undone'
              ? 'Your code is back as it was.'
              : list.length > 0
                ? 'What you ran is kept here, the newest first.'
                : 'No versions yet. Press Run tests: what you run is kept here, with its verdict.'}
        </p>
        {restoring.kind === 'restored' && (
          <TextButton ref={undo} onClick={undoIt}>
            Undo restore
          </TextButton>
        )}
      </div>
      {kept !== 'kept' && (
        <p role="status" className={styles.trouble}>
          {TROUBLE[kept]}
        </p>
      )}
      {list.length > 0 && (
        <ol className={styles.list} aria-label="Versions">
          {list.map((version, at) => (
            <Entry
              key={version.id}
              version={version}
              changes={changes[at] ?? ''}
              starter={starter}
              restore={restore}
            />
          ))}
        </ol>
      )}
    </section>
  );
}

const UNTIL = 'The newest versions last until you close the page';
const TROUBLE: Readonly<Record<Exclude<Kept, 'kept'>, string>> = {
  full: `The browser’s storage is full. ${UNTIL}, or export everything (${letterText('K')}).`,
  blocked: `This browser keeps nothing for this site. ${UNTIL}, or export everything (${letterText('K')}).`,
};
