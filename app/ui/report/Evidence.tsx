import { Lightbulb } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Raised, Verdict } from '../../grader/index.ts';
import { useRun } from '../../session/run.ts';
import { goToLine } from '../../session/view.ts';
import { Comparison } from './Comparison.tsx';
import styles from './Evidence.module.css';
import { Field } from './Field.tsx';
import { Fold } from './Fold.tsx';
import { plain } from './plain.ts';
import { TextButton } from '../TextButton.tsx';

interface Props {
  readonly verdict: Verdict;
  readonly printed: string;
  /** The code that it is of, if not that of the last run. */
  readonly source?: string;
  /** What can be done about it. */
  readonly children?: ReactNode;
}

/** Why a test came to its verdict: the reason in words first, then what was done and what came. */
export function Evidence({ verdict, printed, source, children }: Props) {
  const mistake = 'mistake' in verdict ? verdict.mistake : null;
  const line = verdict.status === 'raised' ? verdict.error.line : null;
  return (
    <div className={styles.evidence}>
      {verdict.message && (
        <div className={styles.reason} data-status={verdict.status}>
          <Fold pieces={plain(verdict.message)} />
        </div>
      )}
      {line !== null && (
        <TextButton onClick={() => goToLine(line, source ?? useRun.getState().source)}>
          Go to line {line}
        </TextButton>
      )}
      {mistake !== null && (
        <p className={styles.mistake}>
          <Lightbulb size={16} aria-hidden="true" /> {mistake}
        </p>
      )}
      <dl className={styles.fields}>
        {verdict.input && <Text name="Call" text={verdict.input} />}
        {'exhibit' in verdict ? (
          <Comparison verdict={verdict} />
        ) : (
          verdict.expected && <Text name="Expected" text={verdict.expected} />
        )}
        {verdict.status === 'raised' && <Traceback error={verdict.error} />}
        {printed && <Text name="Printed" text={printed.replace(/\n$/, '')} />}
      </dl>
      {children}
    </div>
  );
}

function Text({ name, text }: { name: string; text: string }) {
  return (
    <Field name={name}>
      <Fold pieces={plain(text)} />
    </Field>
  );
}

function Traceback({ error: { traceback } }: Pick<Raised, 'error'>) {
  if (!traceback) return null;
  return (
    <Field name="Traceback">
      <Fold pieces={plain(traceback.trimEnd())} />
    </Field>
  );
}
