import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { statusOf } from '../../session/run.ts';
import type { Row } from '../../session/run.ts';
import { Evidence } from './Evidence.tsx';
import { STATUSES } from './statuses.ts';
import styles from './TestRow.module.css';

/** One hidden test: a line that opens to its evidence once there is some. */
export function TestRow({ name, row, isFirstFailing }: TestRowProps) {
  const [chosen, choose] = useState<boolean | null>(null);
  const state = row?.state ?? 'waiting';
  const status = statusOf(row);
  const { word, Icon } = STATUSES[status];
  const isOpen = chosen ?? isFirstFailing;
  const line = (
    <>
      <span className={styles.word}>
        <Icon size={16} aria-hidden="true" />
        {word}
      </span>{' '}
      <span className={styles.name}>{name}</span>{' '}
      <span className={styles.time}>
        {typeof state !== 'string' && 'ms' in state && formatTime(state.ms)}
        {typeof state !== 'string' && <ChevronRight size={16} aria-hidden="true" />}
      </span>
    </>
  );
  return (
    <li className={styles.row} data-status={status}>
      {typeof state === 'string' ? (
        <div className={styles.line}>{line}</div>
      ) : (
        <details
          className={styles.details}
          open={isOpen}
          onToggle={({ currentTarget: { open } }) => {
            // It is also told of what we opened ourselves, which is no choice of the learner.
            if (open !== isOpen) choose(open);
          }}
        >
          <summary className={styles.line}>{line}</summary>
          <Evidence verdict={state} printed={row?.printed ?? ''} />
        </details>
      )}
    </li>
  );
}

interface TestRowProps {
  readonly name: string;
  readonly row: Row | undefined;
  /** It opens by itself, until the learner opens or closes it. */
  readonly isFirstFailing: boolean;
}

const formatTime = (ms: number) =>
  ms < 1_000 ? `${ms.toFixed(1)} ms` : `${(ms / 1_000).toFixed(1)} s`;
