import { useEffect, useState } from 'react';
import { RUN_SECONDS } from '../../session/run.ts';
import styles from './Elapsed.module.css';

/** How long the run has been going on, and how long it may. */
export function Elapsed({ since }: { since: number }) {
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 100);
    return () => clearInterval(timer);
  }, []);
  return (
    <p className={styles.elapsed}>
      {(Math.max(0, now - since) / 1_000).toFixed(1)} s of at most {RUN_SECONDS}. Stop ends it at
      once.
    </p>
  );
}
