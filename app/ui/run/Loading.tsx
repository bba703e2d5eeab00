import type { Loading as LoadingState } from '../../session/loading.ts';
import { useLoading } from '../../session/loading.ts';
import styles from './Loading.module.css';

/** What is happening while Python loads, and how far it is. */
export function Loading() {
  const loading = useLoading();
  return (
    <div className={styles.loading}>
      <p>
        <span className={styles.step}>{describe(loading)}</span>{' '}
        <span className={styles.hint}>
          Later visits are quicker; you can read and write meanwhile.
        </span>
      </p>
      <progress
        className={styles.bar}
        aria-label="Loading Python"
        max={loading.total}
        value={loading.step === 'fetching' ? loading.bytes : undefined}
      />
    </div>
  );
}

function describe(loading: LoadingState): string {
  if (loading.step === 'starting') return 'Starting Python, a few seconds…';
  const { bytes, total } = loading;
  return `Fetching Python: ${megabytes(bytes)} of ${megabytes(total)} MB.`;
}

const megabytes = (bytes: number) => (bytes / 1_000_000).toFixed(1);
