import type { Verdict } from '../grader/index.ts';
import type { Row } from '../session/run.ts';
import styles from './TestRow.module.css';

/** One hidden test: a line that opens to its evidence once there is some. */
export function TestRow({ name, row }: { name: string; row: Row | undefined }) {
  const state = row?.state ?? 'waiting';
  const status = statusOf(state);
  const line = (
    <>
      <span className={styles.word}>
        <span aria-hidden="true">{ICONS[status]}</span> {WORDS[status]}
      </span>{' '}
      <span className={styles.name}>{name}</span>
      {typeof state !== 'string' && 'ms' in state && (
        <span className={styles.time}> {formatTime(state.ms)}</span>
      )}
    </>
  );
  return (
    <li className={styles.row} data-status={status}>
      {typeof state === 'string' ? (
        <div className={styles.line}>{line}</div>
      ) : (
        <details open={status !== 'passed' && status !== 'not-run'}>
          <summary className={styles.line}>{line}</summary>
          <Evidence verdict={state} printed={row?.printed ?? ''} />
        </details>
      )}
    </li>
  );
}

type Status = Verdict['status'] | 'running';

function statusOf(state: Row['state']): Status {
  if (typeof state !== 'string') return state.status;
  return state === 'waiting' ? 'not-run' : state;
}

const WORDS: Record<Status, string> = {
  'not-run': 'Not run',
  running: 'Running',
  passed: 'Passed',
  failed: 'Failed',
  raised: 'Raised an error',
  'timed-out': 'Timed out',
  crashed: 'Crashed',
  stopped: 'Stopped',
};

const ICONS: Record<Status, string> = {
  'not-run': '○',
  running: '◐',
  passed: '✓',
  failed: '✗',
  raised: '!',
  'timed-out': '⧖',
  crashed: '✸',
  stopped: '■',
};

const formatTime = (ms: number) =>
  ms < 1_000 ? `${ms.toFixed(1)} ms` : `${(ms / 1_000).toFixed(1)} s`;

function Evidence({ verdict, printed }: { verdict: Verdict; printed: string }) {
  const mistake = 'mistake' in verdict ? verdict.mistake : null;
  const traceback = verdict.status === 'raised' ? verdict.error.traceback : '';
  return (
    <div className={styles.evidence}>
      {verdict.message && <p className={styles.reason}>{verdict.message}</p>}
      {mistake && <p className={styles.mistake}>{mistake}</p>}
      <dl>
        <Field name="Call" text={verdict.input} />
        <Field name="Expected" text={verdict.expected} />
        {'actual' in verdict && <Field name="Actual" text={verdict.actual} />}
        {traceback && <Field name="Traceback" text={traceback} />}
        {printed && <Field name="Printed" text={printed} />}
      </dl>
    </div>
  );
}

function Field({ name, text }: { name: string; text: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <pre>{text}</pre>
      </dd>
    </>
  );
}
