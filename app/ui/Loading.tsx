import type { Loading as LoadingState } from '../session/loading.ts';
import { useLoading } from '../session/loading.ts';
import { usePython } from '../session/python.ts';
import styles from './Loading.module.css';

/** What is happening while Python loads, and how far it is; nothing once it is there. */
export function Loading() {
  const isLoading = usePython(({ kind }) => kind === 'loading');
  const loading = useLoading();
  if (!isLoading) return null;
  return (
    <div className={styles.loading}>
      <p className={styles.step}>{describe(loading)}</p>
      <progress
        className={styles.bar}
        aria-label="Loading Python"
        max={loading.total}
        value={loading.step === 'fetching' ? loading.bytes : undefined}
      />
      <p className={styles.hint}>
        The first visit fetches {megabytes(loading.total)} MB; later ones take it from the browser.
        You can read and write meanwhile.
      </p>
    </div>
  );
}

function describe(loading: LoadingState): string {
  if (loading.step === 'starting') return 'Starting Python…';
  const { bytes, total } = loading;
  return `Fetching Python and NumPy: ${megabytes(bytes)} of ${megabytes(total)} MB`;
}

const megabytes = (bytes: number) => (bytes / 1_000_000).toFixed(1);
