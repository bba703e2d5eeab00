import { ChevronRight } from 'lucide-react';
import { memo, useState } from 'react';
import type { Row, Verdict } from '../../grader/index.ts';
import { statusOf } from '../../session/run.ts';
import { TextButton } from '../TextButton.tsx';
import { Evidence } from './Evidence.tsx';
import { STATUSES } from './statuses.ts';
import styles from './TestRow.module.css';

/** One hidden test: a line that opens to its evidence. Drawn anew only when it is its turn. */
export const TestRow = memo(function TestRow({
  name,
  row,
  isFirstFailing,
  at,
  tryIt,
  stepIt,
}: TestRowProps) {
  const [chosen, choose] = useState<boolean | null>(null);
  const [last, setLast] = useState<Decided | null>(null);
  const state = row?.state ?? 'waiting';
  const status = statusOf(row);
  const { word, Icon } = STATUSES[status];
  const verdict = typeof state === 'string' ? null : state;
  if (row && verdict && verdict !== last?.verdict) setLast({ verdict, printed: row.printed });
  const isOpen = chosen ?? isFirstFailing;
  return (
    <li className={styles.row} data-status={status}>
      <details
        className={styles.details}
        open={isOpen}
        onToggle={({ currentTarget: { open } }) => {
          // It is also told of what we opened ourselves, which is no choice of the learner.
          if (open !== isOpen) choose(open);
        }}
      >
        <summary className={styles.line}>
          <span className={styles.word}>
            <Icon size={16} aria-hidden="true" />
            {word}
          </span>{' '}
          <span className={styles.name}>{name}</span>{' '}
          <span className={styles.time}>
            {verdict && 'ms' in verdict && formatTime(verdict.ms)}
            <ChevronRight size={16} aria-hidden="true" />
          </span>
        </summary>
        {last ? (
          // While a test runs anew, its last evidence stays, so that nothing jumps.
          <div className={styles.evidence} data-is-old={verdict === null}>
            <Evidence {...last}>
              <div className={styles.acts}>
                {tryIt && last.verdict.status !== 'passed' && (
                  <TextButton onClick={() => tryIt(at ?? 0)}>Try this input</TextButton>
                )}
                {stepIt && <TextButton onClick={() => stepIt(at ?? 0)}>Step through</TextButton>}
              </div>
            </Evidence>
          </div>
        ) : (
          <p className={styles.none}>What this test asks is shown once it has run.</p>
        )}
      </details>
    </li>
  );
});

/** What a test came to, the last time it ran. */
interface Decided {
  readonly verdict: Verdict;
  readonly printed: string;
}

interface TestRowProps {
  readonly name: string;
  readonly row: Row | undefined;
  /** It opens by itself, until the learner opens or closes it. */
  readonly isFirstFailing: boolean;
  /** Where it stands among the tests, and what tries its input elsewhere. */
  readonly at?: number;
  readonly tryIt?: (at: number) => void;
  /** What goes through it line by line. */
  readonly stepIt?: (at: number) => void;
}

const formatTime = (ms: number) =>
  ms < 1_000 ? `${ms.toFixed(1)} ms` : `${(ms / 1_000).toFixed(1)} s`;
