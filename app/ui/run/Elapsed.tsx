import { useEffect, useState } from 'react';
import styles from './RunStatus.module.css';

/** How long the run has been going on, and how long it may. */
export function Elapsed({ since }: { since: number }) {
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 100);
    return () => clearInterval(timer);
  }, []);
  return (
    <p className={styles.hint}>
      <span className={styles.seconds}>{(Math.max(0, now - since) / 1_000).toFixed(1)} s</span> of
      at most 10. Stop ends it at once.
    </p>
  );
}
