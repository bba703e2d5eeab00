import type { Listing } from '../../catalog/catalog.ts';
import styles from './Controls.module.css';
import { RunBar } from './RunBar.tsx';
import { RunStatus } from './RunStatus.tsx';

interface Props {
  readonly listing: Listing;
  readonly root: string;
  readonly run: () => void;
}

/** What one does, and what is happening: always in view. */
export function Controls({ listing, root, run }: Props) {
  return (
    <section className={styles.controls} aria-label="Run">
      <RunBar listing={listing} run={run} />
      <RunStatus listing={listing} root={root} />
    </section>
  );
}
