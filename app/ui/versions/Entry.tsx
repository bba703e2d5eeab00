import { ChevronRight } from 'lucide-react';
import { memo, useState } from 'react';
import { useDrafts } from '../../session/draft/draft.ts';
import type { Version } from '../../session/versions/version.ts';
import { CodeDiff } from '../diff/CodeDiff.tsx';
import { OutlineButton } from '../OutlineButton.tsx';
import { STATUSES } from '../report/statuses.ts';
import rows from '../report/TestRow.module.css';
import styles from './Entry.module.css';
import { timeText } from './timeText.ts';

interface Props {
  readonly version: Version;
  /** How much of it is other than in the version before it. */
  readonly changes: string;
  readonly starter: string;
  readonly restore: (version: Version) => void;
}

/** A version: a line that opens to how the code as it stands differs from it. */
export const Entry = memo(function Entry({ version, changes, starter, restore }: Props) {
  const [isOpen, setOpen] = useState(false);
  const { slug, code, time, verdict, before } = version;
  const isNow = useDrafts(({ bySlug }) => (bySlug[slug] ?? starter) === code);
  const status = verdict?.status ?? 'not-run';
  const { word, Icon } = STATUSES[status];
  const details = [before && BEFORE[before], changes, isNow && 'in the editor now'];
  const parts = [verdict?.text, ...details].filter(Boolean);
  return (
    <li className={rows.row} data-status={status}>
      <details
        className={rows.details}
        open={isOpen}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary className={`${rows.line} ${styles.line}`}>
          <span className={rows.word}>
            <Icon size={16} aria-hidden="true" />
            {word}
          </span>{' '}
          <span className={rows.name}>
            {parts[0]}
            <span className={styles.details}>{parts.slice(1).map((part) => ` · ${part}`)}</span>
          </span>{' '}
          <span className={rows.time}>
            <span>{timeText(time)}</span>
            <ChevronRight size={16} aria-hidden="true" />
          </span>
        </summary>
        {isOpen && (
          <div className={styles.evidence}>
            {isNow ? (
              <p>This is your code as it stands now.</p>
            ) : (
              <Difference version={version} starter={starter} restore={restore} />
            )}
          </div>
        )}
      </details>
    </li>
  );
});

function Difference({ version, starter, restore }: Omit<Props, 'changes'>) {
  const now = useDrafts(({ bySlug }) => bySlug[version.slug]) ?? starter;
  return (
    <>
      <div className={styles.offer}>
        <p>What it would change in your code as it stands now:</p>
        <OutlineButton onClick={() => restore(version)}>Restore</OutlineButton>
      </div>
      <CodeDiff name="Changes by this version" before={now} after={version.code} />
    </>
  );
}

const BEFORE = { reset: 'Before a fresh start', restore: 'Before restoring' } as const;
